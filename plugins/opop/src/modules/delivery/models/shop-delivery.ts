import { model } from "@medusajs/framework/utils"

/**
 * How a shop hands over its parcels, as its people keep it; one row a shop.
 * Without a row orders of a day go out until 15.00, nobody picks up, and the
 * pesantren brings nothing itself.
 */
export const ShopDelivery = model
  .define("shop_delivery", {
    id: model.id({ prefix: "sdlv" }).primaryKey(),
    pesantren_id: model.text(),
    /** Orders paid before this time of the day, as `15:00`, go out on the same. */
    cut_off: model.text(),
    /** Whether buyers may fetch their parcels at the pesantren. */
    is_pickup_offered: model.boolean().default(false),
    /** Days on which they may, `1` (Monday) to `7`. */
    pickup_days: model.array().default([]),
    /** From and until when on these days, as `08:00`. */
    pickup_from: model.text().nullable(),
    pickup_until: model.text().nullable(),
    /** Where to go and whom to ask; everyone may read it. */
    pickup_note: model.text().nullable(),
    /** Days that own delivery takes at most. */
    own_days: model.number().default(2),
  })
  .indexes([{ on: ["pesantren_id"], unique: true }])
