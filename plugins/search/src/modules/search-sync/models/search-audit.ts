import { model } from "@medusajs/framework/utils"

/**
 * One comparison of an engine with the database. Counts are of drift: what no
 * mark was waiting for. Without `finished_at` it is under way, or broke off.
 */
export const SearchAudit = model
  .define("search_audit", {
    id: model.id({ prefix: "saudit" }).primaryKey(),
    /** See `EngineName`. */
    engine: model.text(),
    started_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    /** Products that ought to be in the index. */
    products: model.number().default(0),
    missing: model.number().default(0),
    different: model.number().default(0),
    surplus: model.number().default(0),
    /** Why it broke off. */
    error: model.text().nullable(),
  })
  .indexes([{ on: ["engine", "started_at"] }])
