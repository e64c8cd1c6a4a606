import { model } from "@medusajs/framework/utils"

/**
 * What a courier calls a kecamatan, found when it was first needed. Where several
 * places of the courier fit, `is_unsure` asks the administrator to look, who
 * confirms it or names another. It is found once: what stands here counts.
 */
export const CourierArea = model
  .define("courier_area", {
    id: model.id({ prefix: "cara" }).primaryKey(),
    courier: model.text(),
    /** Dotted Kemendagri code. */
    area_code: model.text(),
    external_id: model.text(),
    /** As the courier spells it. */
    name: model.text(),
    is_unsure: model.boolean().default(false),
    /** The administrator who looked at it last, and when. */
    checked_by: model.text().nullable(),
    checked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["courier", "area_code"], unique: true }])
