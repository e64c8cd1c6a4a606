import type { MedusaResponse } from "@medusajs/framework/http"
import { getDelivery } from "../../../queries/get-delivery"
import { setShopDeliveryWorkflow } from "../../../workflows/set-shop-delivery"
import type { DeliveryBody } from "../../delivery-validators"
import { sellerOf } from "../../scope/actor-of"
import { shopOf } from "../../scope/shop-of"
import type { SellerRequest } from "../../scope/types"

/** How the shop hands over its parcels. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id } = shopOf(req)
  res.json({ delivery: await getDelivery(req.scope, pesantren_id) })
}

/** Sets the hour, pick-up and the days of own delivery, all at once. */
export const POST = async (
  req: SellerRequest<DeliveryBody>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  await setShopDeliveryWorkflow(req.scope).run({
    input: { pesantren_id, by: sellerOf(req), settings: req.validatedBody },
  })
  res.json({ delivery: await getDelivery(req.scope, pesantren_id) })
}
