import { model } from "@medusajs/framework/utils"
import { LATE_MONEY_STATES } from "../../../lib/late-money-states"

/**
 * Money that came for an order which no longer stands, by whatever way of
 * paying. Never lost: it revives the order or is owed back. Whole rupiah.
 */
export const LateReceipt = model
  .define("late_receipt", {
    id: model.id({ prefix: "late" }).primaryKey(),
    payment_session_id: model.text(),
    order_id: model.text().nullable(),
    amount: model.bigNumber(),
    /** Who says so: `transfer`, or the identifier of a provider. */
    source: model.text(),
    /** What the source calls it: a statement row, an event, a charge. */
    reference: model.text(),
    state: model.enum([...LATE_MONEY_STATES]).default("open"),
    /** Why the order could not be revived. */
    hindrance: model.text().nullable(),
    obligation_id: model.text().nullable(),
  })
  .indexes([
    { on: ["source", "reference"], unique: true },
    { on: ["order_id"] },
    { on: ["state"] },
  ])
