import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import type { MoneyReasonBody } from "../../../../money-validators"
import { settleRefund } from "../../../../send-money"

/** A second officer does not find that the money went: it is owed again. */
export const POST = async (
  req: OfficerRequest<MoneyReasonBody>,
  res: MedusaResponse
) => {
  const { note } = req.validatedBody
  await settleRefund(req, res, {
    ...{ workflow: "refuse-payback", action: "refund.refused" },
    ...{ input: { note }, note },
  })
}
