import { model } from "@medusajs/framework/utils"
import { COURIER_STATUSES } from "../../../lib/courier-status"

/**
 * A parcel that a courier was told to fetch. Its status follows what the courier
 * says when it is asked, and never goes backwards. The row is there before the
 * courier is told (`asked`): what a crash leaves is asked again by the same
 * reference, and not booked twice. The amount may change when the
 * courier weighs again: that is between it and the shop, never the buyer's.
 */
export const CourierBooking = model
  .define("courier_booking", {
    id: model.id({ prefix: "cbk" }).primaryKey(),
    courier: model.text(),
    /** Ours, such as a shop order's id: one booking each. */
    reference: model.text(),
    /** The courier's id of it; null while it has not answered. */
    external_id: model.text().nullable(),
    status: model.enum([...COURIER_STATUSES]).default("asked"),
    waybill: model.text().nullable(),
    tracking_url: model.text().nullable(),
    /** Whole rupiah that the courier asks. */
    amount: model.bigNumber().nullable(),
    /** When the courier was last asked, whether it answered or not. */
    asked_at: model.dateTime().nullable(),
    /** Since when nobody asks by the clock any more: it is too old. */
    given_up_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["courier", "external_id"], unique: true },
    { on: ["reference"], unique: true },
  ])
