import { model } from "@medusajs/framework/utils"
import { RANGES } from "../../../lib/cart-range"
import type { AskedAttribute } from "../../../lib/category-rules"

/**
 * What a category asks of its goods and proposes for them, from a day on: of
 * several rows of a category the latest that has begun counts. Which papers it
 * needs is kept with the papers.
 */
export const CategoryRule = model
  .define("category_rule", {
    id: model.id({ prefix: "ctr" }).primaryKey(),
    /** Handle of a leaf of the category tree. */
    category: model.text(),
    valid_from: model.dateTime(),
    attributes: model.json<AskedAttribute[]>(),
    /** Gross grams of a piece, as a proposal. */
    default_grams: model.number(),
    /** How far the goods usually travel. */
    default_range: model.enum([...RANGES]),
    /** Days they usually keep; null where they do not spoil. */
    keeps_days: model.number().nullable(),
    /** Longest time to make them after the order; 0: they must be in stock. */
    max_lead_days: model.number(),
  })
  .indexes([{ on: ["category", "valid_from"], unique: true }])
