import type { MedusaResponse } from "@medusajs/framework/http"
import { loadSellerHome } from "../../../queries/load-seller-home"
import type { SellerRequest } from "../../scope/types"
import { shopOf } from "../../scope/shop-of"

/** What to do now, the most urgent first. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  res.json(await loadSellerHome(req.scope, shopOf(req)))
}
