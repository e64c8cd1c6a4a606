import type { MedusaResponse } from "@medusajs/framework/http"
import { cancelPurchaseWorkflow } from "../../../../../workflows/cancel-purchase"
import type { BuyerCancelBody } from "../../../../order-validators"
import type { BuyerRequest } from "../../../../scope/buyer"
import { sendParcels } from "../../../../send-order"

/** Takes a purchase back that is not paid. */
export const POST = async (
  req: BuyerRequest<BuyerCancelBody>,
  res: MedusaResponse
) => {
  const order_id = req.params["id"] ?? ""
  await cancelPurchaseWorkflow(req.scope).run({
    input: {
      ...{ order_id, by: req.buyer },
      reason: req.validatedBody.reason || null,
    },
  })
  await sendParcels(req.scope, res, order_id)
}
