import { model } from "@medusajs/framework/utils"

/**
 * Money that the bank says came in: the only thing that makes a transfer paid.
 * The database refuses to change or delete it. Whole rupiah.
 */
export const StatementRow = model
  .define("statement_row", {
    id: model.id({ prefix: "srow" }).primaryKey(),
    statement_id: model.text(),
    account_id: model.text(),
    /** ISO day. */
    booked_on: model.text(),
    amount: model.bigNumber(),
    description: model.text(),
    balance: model.bigNumber().nullable(),
    /** Of description, balance and place among rows alike. */
    digest: model.text(),
  })
  .indexes([
    { on: ["account_id", "booked_on", "amount", "digest"], unique: true },
    { on: ["statement_id"] },
    { on: ["amount"] },
  ])
