import { model } from "@medusajs/framework/utils"

/**
 * A parcel that its buyer did not take or did not pay. Written once per order,
 * when the courier says so.
 */
export const CodRefusal = model
  .define("cod_refusal", {
    id: model.id({ prefix: "codref" }).primaryKey(),
    order_id: model.text(),
    /** Of the phone number (`lib/phone-key.ts`): a pseudonym. */
    phone_key: model.text(),
    customer_id: model.text().nullable(),
    refused_at: model.dateTime(),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["phone_key", "refused_at"] },
    { on: ["customer_id", "refused_at"] },
  ])
