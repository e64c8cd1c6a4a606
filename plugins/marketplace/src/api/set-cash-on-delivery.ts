import { sellerOf } from "@pasar-santri/opop/api/scope/actor-of"
import { shopOf } from "@pasar-santri/opop/api/scope/shop-of"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { runByName } from "../workflows/run-by-name"

/** Of the payment plugin, by its id (docs/decisions/0006). */
const SET_COD_SELLER = "set-cod-seller"

/** Says for a shop, in its member's name, whether it takes cash on delivery. */
export async function setCashOnDelivery(
  req: SellerRequest,
  is_on: boolean
): Promise<void> {
  const { pesantren_id } = shopOf(req)
  const { id, name } = sellerOf(req)
  await runByName(req.scope, SET_COD_SELLER, {
    ...{ by: { type: "seller", id, name }, reason: null },
    seller: { pesantren_id, is_on },
  })
}
