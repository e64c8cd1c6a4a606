import { model } from "@medusajs/framework/utils"

/** A day on which nobody has to pack; kept by the administrator (D17). */
export const PublicHoliday = model
  .define("public_holiday", {
    id: model.id({ prefix: "phol" }).primaryKey(),
    /** A day of Jakarta, as `2026-12-25`. */
    day: model.text(),
    name_id: model.text(),
    name_en: model.text(),
  })
  .indexes([{ on: ["day"], unique: true }])
