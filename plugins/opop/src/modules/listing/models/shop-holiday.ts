import { model } from "@medusajs/framework/utils"

/**
 * Days on which a shop shows its goods but sells none, both ends among them.
 * It begins and ends by itself: whoever asks compares the days. The two times
 * say that the pages were told.
 */
export const ShopHoliday = model
  .define("shop_holiday", {
    id: model.id({ prefix: "hol" }).primaryKey(),
    pesantren_id: model.text(),
    /** Days of Jakarta, as `2027-03-05`. */
    starts_on: model.text(),
    ends_on: model.text(),
    /** What buyers are told. */
    note: model.text().nullable(),
    created_by: model.text().nullable(),
    begin_told_at: model.dateTime().nullable(),
    end_told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["pesantren_id", "ends_on"] }, { on: ["ends_on"] }])
