import type { MedusaResponse } from "@medusajs/framework/http"
import { receiveShopOrderWorkflow } from "../../../../../../../workflows/receive-shop-order"
import type { MoveBody } from "../../../../../../order-validators"
import type { BuyerRequest } from "../../../../../../scope/buyer"
import { sendParcels } from "../../../../../../send-order"

/** The buyer has the parcel. */
export const POST = async (
  req: BuyerRequest<MoveBody>,
  res: MedusaResponse
) => {
  const { id = "", parcel = "" } = req.params
  await receiveShopOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: parcel, by: req.buyer },
  })
  await sendParcels(req.scope, res, id)
}
