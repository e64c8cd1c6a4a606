import type { MedusaResponse } from "@medusajs/framework/http"
import { listShopInvitations } from "../../../queries/list-invitations"
import { shopOf } from "../../scope/shop-of"
import type { SellerRequest } from "../../scope/types"

/** The newest invitations to the shop, and what became of them. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id } = shopOf(req)
  res.json({ invitations: await listShopInvitations(req.scope, pesantren_id) })
}
