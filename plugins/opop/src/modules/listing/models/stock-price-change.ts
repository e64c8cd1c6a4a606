import { model } from "@medusajs/framework/utils"

export const STOCK_PRICE_FIELDS = ["price", "stock"] as const

/** Where a change of price or stock came from. */
export const CHANGE_SOURCES = ["listing", "grid", "import"] as const
export type ChangeSource = (typeof CHANGE_SOURCES)[number]

/**
 * One change of a price (whole rupiah) or of a stock (pieces that can be sold)
 * by the shop's people: who, when, from what to what. Append-only; a row is
 * removed only when the workflow that wrote it is undone.
 */
export const StockPriceChange = model
  .define("stock_price_change", {
    id: model.id({ prefix: "spc" }).primaryKey(),
    pesantren_id: model.text(),
    listing_id: model.text(),
    variant_id: model.text(),
    /** As it was called then; null when there was only one. */
    variant_name: model.text().nullable(),
    field: model.enum([...STOCK_PRICE_FIELDS]),
    before: model.bigNumber().nullable(),
    after: model.bigNumber(),
    source: model.enum([...CHANGE_SOURCES]),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
  })
  .indexes([{ on: ["listing_id", "created_at"] }])
