import { model } from "@medusajs/framework/utils"

/**
 * Cash of a parcel that was paid at the door, handed over to the fund holder by
 * a courier or a pesantren. Written once a payment, by the officer who saw it
 * come; what is captured stands on it. Whole rupiah.
 * The database refuses to change or delete it.
 */
export const CodRemittance = model
  .define("cod_remittance", {
    id: model.id({ prefix: "codrem" }).primaryKey(),
    order_id: model.text(),
    payment_id: model.text(),
    amount: model.bigNumber(),
    /** Who handed it over: a courier, or the pesantren that delivered itself. */
    source: model.text(),
    /** Of the courier's settlement, or of the transfer by which it came. */
    reference: model.text(),
    /** ISO day on which it reached the fund holder. */
    received_on: model.text(),
    taken_by: model.text(),
    note: model.text().nullable(),
  })
  .indexes([
    { on: ["payment_id"], unique: true },
    { on: ["order_id"] },
    { on: ["reference"] },
  ])
