import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { retrackShopOrderWorkflow } from "../../../../../workflows/retrack-shop-order"
import { sellerOf } from "../../../../actors"
import type { ShipBody } from "../../../../order-validators"
import { sendOrder } from "../../../../send-order"

/** The number of a parcel on its way was wrong. */
export const POST = async (
  req: SellerRequest<ShipBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await retrackShopOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: sellerOf(req) },
  })
  await sendOrder(req.scope, res, { id, who: "seller" })
}
