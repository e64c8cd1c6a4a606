import { model } from "@medusajs/framework/utils"

/**
 * Money that the bank or the acquirer says came in: the only thing that makes a
 * transfer or a payment by QRIS paid.
 * The database refuses to change or delete it. Whole rupiah.
 */
export const StatementRow = model
  .define("statement_row", {
    id: model.id({ prefix: "srow" }).primaryKey(),
    statement_id: model.text(),
    account_id: model.text(),
    /** ISO day. */
    booked_on: model.text(),
    /** The moment, where the file tells it (an acquirer's does). */
    booked_at: model.dateTime().nullable(),
    /** The acquirer's own key of the payment (RRN); null: a bank gave none. */
    reference: model.text().nullable(),
    amount: model.bigNumber(),
    description: model.text(),
    balance: model.bigNumber().nullable(),
    /** Of the reference; else of description, balance and place among rows alike. */
    digest: model.text(),
  })
  .indexes([
    { on: ["account_id", "booked_on", "amount", "digest"], unique: true },
    {
      on: ["account_id", "reference"],
      unique: true,
      where: "reference IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["statement_id"] },
    { on: ["amount"] },
  ])
