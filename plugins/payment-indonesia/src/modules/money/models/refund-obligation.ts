import { model } from "@medusajs/framework/utils"
import { OBLIGATION_STATES } from "../../../lib/obligation-states"

/**
 * Money that a person at the bank has to send back. "Refunded" is said only
 * when it was: with a reference and a proof, above a limit seen by a second
 * officer. Whole rupiah; never deleted.
 */
export const RefundObligation = model
  .define("refund_obligation", {
    id: model.id({ prefix: "robl" }).primaryKey(),
    /** Two askings for one thing share it. */
    key: model.text(),
    order_id: model.text(),
    payment_id: model.text().nullable(),
    shop_order_id: model.text().nullable(),
    /** Medusa's refund that it stands for; null: recorded when it is paid back. */
    refund_id: model.text().nullable(),
    amount: model.bigNumber(),
    /** A code: `duplicate`, `surplus`, `late_money`, `order_cancelled`, ... */
    reason: model.text(),
    state: model.enum([...OBLIGATION_STATES]).default("open"),
    /** The bank's reference of the transfer back, and a private file. */
    reference: model.text().nullable(),
    proof_file_id: model.text().nullable(),
    /** Who is at it, so that no two officers send the money. */
    taken_by: model.text().nullable(),
    taken_at: model.dateTime().nullable(),
    paid_by: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    confirmed_by: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
    note: model.text().nullable(),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["order_id"] },
    { on: ["payment_id"] },
    { on: ["state", "created_at"] },
    {
      on: ["refund_id"],
      unique: true,
      where: "refund_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
