import { model } from "@medusajs/framework/utils"
import {
  SETTLEMENT_REASONS,
  SETTLEMENT_STATES,
} from "../../../lib/settlement/row-states"

/**
 * What a courier says that it collected for one parcel. The database refuses to
 * delete it, to change what the file said, and to move it on from `matched`;
 * where it stands (`state` and below) is the office's. Whole rupiah.
 */
export const CodSettlementRow = model
  .define("cod_settlement_row", {
    id: model.id({ prefix: "codrow" }).primaryKey(),
    settlement_id: model.text(),
    line: model.number(),
    courier_key: model.text(),
    /** As the project writes it. */
    tracking_number: model.text(),
    gross: model.bigNumber(),
    /** What the courier keeps; null: the file does not tell. */
    fee: model.bigNumber().nullable(),
    /** What it pays; null: the file does not tell. */
    net: model.bigNumber().nullable(),
    /** ISO day. */
    paid_on: model.text(),
    reference: model.text().nullable(),
    /** Place among rows of the file that are alike. */
    nth: model.number(),
    state: model.enum([...SETTLEMENT_STATES]).default("pending"),
    reason: model.enum([...SETTLEMENT_REASONS]).nullable(),
    /** The parcel with its number, and the payment that it was used for. */
    shop_order_id: model.text().nullable(),
    order_id: model.text().nullable(),
    payment_id: model.text().nullable(),
    /** Of the officer who set it aside, or the refusal that was met. */
    note: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_cod_settlement_row_fact_unique",
      on: ["courier_key", "tracking_number", "paid_on", "gross", "nth"],
      unique: true,
    },
    {
      on: ["payment_id"],
      unique: true,
      where: "state = 'matched' AND deleted_at IS NULL",
    },
    { on: ["settlement_id"] },
    { on: ["state", "paid_on"] },
  ])
