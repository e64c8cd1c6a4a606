import { model } from "@medusajs/framework/utils"
import type { ImportRow } from "../../../lib/price-stock-import"

/**
 * A file with prices and stock as it was read. It is shown first; then all of
 * it is applied, or nothing. Applying it again does nothing.
 */
export const PriceStockImport = model
  .define("price_stock_import", {
    id: model.id({ prefix: "psi" }).primaryKey(),
    pesantren_id: model.text(),
    filename: model.text(),
    rows: model.json<ImportRow[]>(),
    state: model.enum(["read", "applied"]).default("read"),
    created_by: model.text().nullable(),
    applied_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["pesantren_id"] }])
