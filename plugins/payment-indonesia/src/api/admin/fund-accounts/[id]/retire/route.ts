import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listFundAccounts } from "../../../../../queries/list-fund-accounts"
import { retireFundAccountWorkflow } from "../../../../../workflows/retire-fund-account"

/** Sends no new buyer to an account any more. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  await retireFundAccountWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", by: req.auth_context.actor_id },
  })
  res.json({
    fund_accounts: await listFundAccounts(req.scope, { channel: "transfer" }),
  })
}
