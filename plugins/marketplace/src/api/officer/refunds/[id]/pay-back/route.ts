import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import type { PayBackBody } from "../../../../money-validators"
import { settleRefund } from "../../../../send-money"

/** The money went back, with the bank's reference and its receipt. */
export const POST = async (
  req: OfficerRequest<PayBackBody>,
  res: MedusaResponse
) => {
  const { reference } = req.validatedBody
  await settleRefund(req, res, {
    ...{ workflow: "pay-back-obligation", action: "refund.paid_back" },
    ...{ input: { ...req.validatedBody }, after: { reference } },
  })
}
