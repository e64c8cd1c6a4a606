import { model } from "@medusajs/framework/utils"

/**
 * Whom people of an area ask at the office; the row of the smallest area that
 * holds a pesantren counts. Kept apart from how the office works, so that an
 * area with a telephone of its own does not thereby get rules of its own.
 */
export const OfficeContact = model
  .define("office_contact", {
    id: model.id({ prefix: "offcon" }).primaryKey(),
    area_code: model.text(),
    /** As people know the office: `Dinas Koperasi Kab. Sukabumi`. */
    name: model.text(),
    /** As `+62…`; a mobile number is also one of WhatsApp. */
    phone: model.text().nullable(),
    email: model.text().nullable(),
    changed_by: model.text().nullable(),
  })
  .indexes([{ on: ["area_code"], unique: true }])
