import type { MedusaResponse } from "@medusajs/framework/http"
import { listGrid } from "../../../queries/list-grid"
import { changePriceStock } from "../../change-price-stock"
import type { GridQuery, PriceStockBody } from "../../listing-validators"
import type { SellerRequest } from "../../scope/types"
import { shopOf } from "../../scope/shop-of"

/** Everything on sale with price and stock, by name. */
export const GET = async (
  req: SellerRequest<unknown, GridQuery>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const { q, low, limit, offset } = req.validatedQuery
  const rows = await listGrid(req.scope, {
    pesantren_id,
    low: low === "true",
    ...(q ? { q } : {}),
  })
  res.json({
    rows: rows.slice(offset, offset + limit),
    ...{ count: rows.length, limit, offset },
  })
}

/** Changes many prices and stocks: all of them or none. */
export const POST = async (
  req: SellerRequest<PriceStockBody>,
  res: MedusaResponse
) => {
  res.json({ changed: await changePriceStock(req) })
}
