import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readerLocale } from "../../../../error-handler"
import { loadCartParcels } from "../../../../../queries/load-cart-parcels"

/** What each pesantren of a cart sends, what that costs, and what is in the way. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  res.json(await loadCartParcels(req.scope, String(id), readerLocale(req)))
}
