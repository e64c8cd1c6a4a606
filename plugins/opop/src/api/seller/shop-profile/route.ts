import type { MedusaResponse } from "@medusajs/framework/http"
import { getShopProfile } from "../../../queries/get-shop-profile"
import { changeShopProfileWorkflow } from "../../../workflows/change-shop-profile"
import { sellerOf } from "../../scope/actor-of"
import { shopOf } from "../../scope/shop-of"
import type { SellerRequest } from "../../scope/types"
import type { ShopProfileBody } from "../../shop-profile-validators"

/** What the owner keeps of the shop, and what the register says beside it. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id } = shopOf(req)
  res.json({ profile: await getShopProfile(req.scope, pesantren_id) })
}

/** Changes the texts of the shop; the banner has a route of its own. */
export const POST = async (
  req: SellerRequest<ShopProfileBody>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const { version, ...changes } = req.validatedBody
  await changeShopProfileWorkflow(req.scope).run({
    input: { pesantren_id, version, changes, by: sellerOf(req) },
  })
  res.json({ profile: await getShopProfile(req.scope, pesantren_id) })
}
