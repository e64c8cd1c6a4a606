import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listFundAccounts } from "../../../queries/list-fund-accounts"
import { setFundAccountWorkflow } from "../../../workflows/set-fund-account"
import type { FundAccountBody } from "./validators"

/** The accounts of the fund holder. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({
    fund_accounts: await listFundAccounts(req.scope, { channel: "transfer" }),
  })
}

/** Lets buyers pay to another account. */
export const POST = async (
  req: AuthenticatedMedusaRequest<FundAccountBody>,
  res: MedusaResponse
) => {
  await setFundAccountWorkflow(req.scope).run({
    input: { ...req.validatedBody, by: req.auth_context.actor_id },
  })
  res.json({
    fund_accounts: await listFundAccounts(req.scope, { channel: "transfer" }),
  })
}
