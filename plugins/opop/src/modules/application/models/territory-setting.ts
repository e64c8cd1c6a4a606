import { model } from "@medusajs/framework/utils"

/**
 * How the office of an area works; the row of the smallest area that holds a
 * case counts. Without any, four eyes are needed.
 */
export const TerritorySetting = model
  .define("territory_setting", {
    id: model.id({ prefix: "terrset" }).primaryKey(),
    area_code: model.text(),
    /** Whether who verified a case may not decide it. */
    four_eyes: model.boolean().default(true),
    changed_by: model.text().nullable(),
  })
  .indexes([{ on: ["area_code"], unique: true }])
