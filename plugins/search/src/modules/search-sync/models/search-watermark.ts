import { model } from "@medusajs/framework/utils"

/**
 * How far the sweep has looked through one table. Changes up to
 * `swept_to` are in the index or in the dirty set.
 */
export const SearchWatermark = model.define("search_watermark", {
  /** Name of the table's entity; see sync/sweep. */
  id: model.text().primaryKey(),
  swept_to: model.dateTime(),
})
