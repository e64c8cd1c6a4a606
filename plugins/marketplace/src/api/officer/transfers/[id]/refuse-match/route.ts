import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import type { MoneyReasonBody } from "../../../../money-validators"
import { settleTransfer } from "../../../../send-money"

/** The matched money is not this buyer's: row and transfer wait again. */
export const POST = async (
  req: OfficerRequest<MoneyReasonBody>,
  res: MedusaResponse
) =>
  settleTransfer(req, res, {
    workflow: "refuse-match",
    ...{ action: "transfer.match_refused", note: req.validatedBody.note },
  })
