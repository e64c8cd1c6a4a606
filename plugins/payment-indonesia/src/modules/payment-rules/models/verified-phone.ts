import { model } from "@medusajs/framework/utils"

/** A phone number that somebody proved to hold. */
export const VerifiedPhone = model
  .define("verified_phone", {
    id: model.id({ prefix: "vphone" }).primaryKey(),
    /** Of the number (`lib/phone-key.ts`): a pseudonym. */
    phone_key: model.text(),
    /** By what it was proved, such as `call` or `whatsapp`. */
    proof: model.text(),
    verified_at: model.dateTime(),
  })
  .indexes([{ on: ["phone_key"], unique: true }])
