import type { MedusaResponse } from "@medusajs/framework/http"
import { cancelShopOrderWorkflow } from "../../../../../../../workflows/cancel-shop-order"
import type { BuyerCancelBody } from "../../../../../../order-validators"
import type { BuyerRequest } from "../../../../../../scope/buyer"
import { sendParcels } from "../../../../../../send-order"

/** Cancels one parcel, while its shop has not begun. */
export const POST = async (
  req: BuyerRequest<BuyerCancelBody>,
  res: MedusaResponse
) => {
  const { id = "", parcel = "" } = req.params
  await cancelShopOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: parcel, by: req.buyer },
  })
  await sendParcels(req.scope, res, id)
}
