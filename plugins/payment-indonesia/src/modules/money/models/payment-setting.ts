import { model } from "@medusajs/framework/utils"

/**
 * A figure that the office may change (lib/settings.ts): it holds from
 * `valid_from` until a later row of the same key does.
 */
export const PaymentSetting = model
  .define("payment_setting", {
    id: model.id({ prefix: "pset" }).primaryKey(),
    key: model.text(),
    /** Hours, days or whole rupiah, as the key says. */
    value: model.bigNumber(),
    valid_from: model.dateTime(),
    changed_by: model.text().nullable(),
  })
  .indexes([{ on: ["key", "valid_from"], unique: true }])
