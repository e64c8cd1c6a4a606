import type { MedusaResponse } from "@medusajs/framework/http"
import { listMembers } from "../../../queries/list-members"
import { shopOf } from "../../scope/shop-of"
import type { SellerRequest } from "../../scope/types"

/** The people of the shop, owners first. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id } = shopOf(req)
  const seller_id = req.seller.id
  res.json({
    members: await listMembers(req.scope, { pesantren_id, seller_id }),
  })
}
