import { model } from "@medusajs/framework/utils"
import { ORDER_STATES } from "../../../lib/order-states"
import { ShopOrderEvent } from "./shop-order-event"
import { ShopOrderLine } from "./shop-order-line"

/**
 * One pesantren's part of an order: what it packs, sends and is paid for.
 * Written once with the order, never deleted. Its money never changes; a part
 * that is cancelled stays as it was and is left out of sums by its state. The
 * database holds `total = goods + shipping - discount`, the lines' sum, and
 * that the parts of an order sum to what is paid (`order_total`). Whole rupiah.
 */
export const ShopOrder = model
  .define("shop_order", {
    id: model.id({ prefix: "so" }).primaryKey(),
    order_id: model.text(),
    pesantren_id: model.text(),
    /** For people: the order's number and the part of it, as `1042-2`. */
    number: model.text(),
    customer_id: model.text().nullable(),
    state: model.enum([...ORDER_STATES]).default("waiting_payment"),
    goods: model.bigNumber(),
    shipping: model.bigNumber(),
    /** The part of `shipping` that insures the goods; 0 where they are not. */
    insurance: model.bigNumber().default(0),
    /** The part of `shipping` that paying at the door costs; else 0. */
    cod_fee: model.bigNumber().default(0),
    discount: model.bigNumber(),
    total: model.bigNumber(),
    /** What was to be paid for the whole order when it was made. */
    order_total: model.bigNumber(),
    /** The way of sending that the buyer chose, as `regular`. */
    service: model.text(),
    zone: model.text().nullable(),
    /** What the parcel was priced by, packing included. */
    weight_grams: model.number(),
    days_min: model.number().nullable(),
    days_max: model.number().nullable(),
    /** Working days that making the goods takes; of the slowest line. */
    lead_days: model.number().default(0),
    courier: model.text().nullable(),
    tracking_number: model.text().nullable(),
    fulfillment_id: model.text().nullable(),
    /** When the present state must have ended; null when nothing is due. */
    due_at: model.dateTime().nullable(),
    /** When those who are waited for are reminded; null once they were. */
    remind_at: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
    /** When the goods of a refused parcel became stock again. */
    restocked_at: model.dateTime().nullable(),
    /** Codes that the shop has typed to hand it over, right or wrong. */
    hand_over_attempts: model.number().default(0),
    cancelled_by: model.text().nullable(),
    cancel_reason: model.text().nullable(),
    /** Goes up with each change: who moves it over another's move is told. */
    version: model.number().default(1),
    lines: model.hasMany(() => ShopOrderLine, { mappedBy: "shop_order" }),
    events: model.hasMany(() => ShopOrderEvent, { mappedBy: "shop_order" }),
  })
  .indexes([
    { on: ["order_id", "pesantren_id"], unique: true },
    { on: ["number"], unique: true },
    {
      on: ["courier", "tracking_number"],
      unique: true,
      where: "tracking_number IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["tracking_number"] },
    { on: ["pesantren_id", "state"] },
    { on: ["state", "due_at"] },
    { on: ["remind_at"] },
    { on: ["customer_id"] },
  ])
