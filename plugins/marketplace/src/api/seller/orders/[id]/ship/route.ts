import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { shipShopOrderWorkflow } from "../../../../../workflows/ship-shop-order"
import { sellerOf } from "../../../../actors"
import type { ShipBody } from "../../../../order-validators"
import { sendOrder } from "../../../../send-order"

/** The parcel was handed to a courier, or is on its way without one. */
export const POST = async (
  req: SellerRequest<ShipBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await shipShopOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: sellerOf(req) },
  })
  await sendOrder(req.scope, res, { id, who: "seller" })
}
