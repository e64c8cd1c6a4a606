import { model } from "@medusajs/framework/utils"

/**
 * Where a pesantren brings its parcels itself and what it asks for that: a
 * kecamatan, or a regency as a whole. A kecamatan's own row counts before its
 * regency's.
 */
export const OwnDeliveryArea = model
  .define("own_delivery_area", {
    id: model.id({ prefix: "oda" }).primaryKey(),
    pesantren_id: model.text(),
    /** `32.02.27`, or `32.02`. */
    area_code: model.text(),
    /** Whole rupiah for a parcel, whatever it weighs. */
    price: model.bigNumber(),
  })
  .indexes([{ on: ["pesantren_id", "area_code"], unique: true }])
