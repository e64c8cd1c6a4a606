import type { MedusaResponse } from "@medusajs/framework/http"
import { getOfficeAccount } from "../../../../../queries/list-bank-accounts"
import { decideBankAccountWorkflow } from "../../../../../workflows/decide-bank-account"
import type { ReasonBody } from "../../../../application-validators"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"

/** Refuses the account; the one before stays. */
export const POST = async (
  req: OfficerRequest<ReasonBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await decideBankAccountWorkflow(req.scope).run({
    input: {
      id,
      action: "refuse",
      reason: req.validatedBody.reason,
      by: officerOf(req),
    },
  })
  res.json({ account: await getOfficeAccount(req.scope, id) })
}
