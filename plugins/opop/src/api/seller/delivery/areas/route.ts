import type { MedusaResponse } from "@medusajs/framework/http"
import { getDelivery } from "../../../../queries/get-delivery"
import { setDeliveryAreaWorkflow } from "../../../../workflows/set-delivery-area"
import type { DeliveryAreaBody } from "../../../delivery-validators"
import { sellerOf } from "../../../scope/actor-of"
import { shopOf } from "../../../scope/shop-of"
import type { SellerRequest } from "../../../scope/types"

/** Names an area of own delivery with its price, or changes that price. */
export const POST = async (
  req: SellerRequest<DeliveryAreaBody>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  await setDeliveryAreaWorkflow(req.scope).run({
    input: { pesantren_id, by: sellerOf(req), ...req.validatedBody },
  })
  res.json({ delivery: await getDelivery(req.scope, pesantren_id) })
}
