import type { MedusaResponse } from "@medusajs/framework/http"
import { getDelivery } from "../../../../../queries/get-delivery"
import { removeDeliveryAreaWorkflow } from "../../../../../workflows/remove-delivery-area"
import { sellerOf } from "../../../../scope/actor-of"
import { shopOf } from "../../../../scope/shop-of"
import type { SellerRequest } from "../../../../scope/types"

/** Takes an area out of own delivery. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id } = shopOf(req)
  await removeDeliveryAreaWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", by: sellerOf(req) },
  })
  res.json({ delivery: await getDelivery(req.scope, pesantren_id) })
}
