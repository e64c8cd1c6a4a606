import type { MedusaResponse } from "@medusajs/framework/http"
import { loadSellerHome } from "../../../queries/load-seller-home"
import { readerLocale } from "../../error-handler"
import type { SellerRequest } from "../../scope/types"
import { shopOf } from "../../scope/shop-of"

/** What to do now, the most urgent first. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id, role } = shopOf(req)
  const locale = readerLocale(req)
  res.json(await loadSellerHome(req.scope, { pesantren_id, role, locale }))
}
