import { model } from "@medusajs/framework/utils"

/**
 * Two entries that look like one pesantren, of which an officer said that they
 * are two: nobody is asked about this pair again. Written once, never changed;
 * the ids stand in their order, so that a pair has one row.
 */
export const KnownDifference = model
  .define("known_difference", {
    id: model.id({ prefix: "kdiff" }).primaryKey(),
    one_id: model.text(),
    other_id: model.text(),
    officer_id: model.text().nullable(),
    officer_name: model.text().nullable(),
  })
  .indexes([{ on: ["one_id", "other_id"], unique: true }])
