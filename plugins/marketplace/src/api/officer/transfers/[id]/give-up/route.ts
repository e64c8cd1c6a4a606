import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import type { MoneyReasonBody } from "../../../../money-validators"
import { settleTransfer } from "../../../../send-money"

/** Waiting ends: the order is cancelled, and what came is owed back. */
export const POST = async (
  req: OfficerRequest<MoneyReasonBody>,
  res: MedusaResponse
) =>
  settleTransfer(req, res, {
    workflow: "give-up-transfer",
    ...{ action: "transfer.given_up", note: req.validatedBody.note },
  })
