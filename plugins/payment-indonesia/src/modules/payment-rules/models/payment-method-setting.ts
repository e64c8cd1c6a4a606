import { model } from "@medusajs/framework/utils"

/**
 * Whether and for which totals a way of paying is offered in a region, from a
 * moment on. A change is a new row; the latest that has begun holds, rows in
 * force are never edited. A provider without a row is offered for any total.
 */
export const PaymentMethodSetting = model
  .define("payment_method_setting", {
    id: model.id({ prefix: "pmset" }).primaryKey(),
    /** As Medusa names it, `pp_qris_static`. */
    provider_id: model.text(),
    region_id: model.text(),
    is_on: model.boolean(),
    /** Whole rupiah of the total, both ends included; null for no limit. */
    min_amount: model.bigNumber().nullable(),
    max_amount: model.bigNumber().nullable(),
    /** Place in the list at checkout, lowest first. */
    rank: model.number(),
    valid_from: model.dateTime(),
  })
  .indexes([
    {
      // The name that would be made is longer than PostgreSQL keeps.
      name: "IDX_payment_method_setting_version_unique",
      on: ["region_id", "provider_id", "valid_from"],
      unique: true,
    },
  ])
