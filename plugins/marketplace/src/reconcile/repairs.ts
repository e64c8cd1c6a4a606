import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import type { BreakKind } from "../lib/breaks"
import { wayBack } from "../lib/order-payment"
import { cancelBooking } from "../workflows/cancel-booking"
import { bookCaptureWorkflow } from "../workflows/repairs/book-capture"
import { finishShippingWorkflow } from "../workflows/repairs/finish-shipping"
import { dropReservationWorkflow } from "../workflows/repairs/drop-reservation"
import { oweStrandedWorkflow } from "../workflows/repairs/owe-stranded"
import { recountReservedWorkflow } from "../workflows/repairs/recount-reserved"
import { showProductWorkflow } from "../workflows/repairs/show-product"
import { judgeCheckout } from "./judge-checkout"
import {
  freeStock,
  reopenCart,
  type Repair,
  reserveOrder,
  restoreParts,
  restorePayment,
  settleLostOrder,
} from "./repair-orders"

const dropReservation: Repair = async (container, input) => {
  const { result } = await dropReservationWorkflow(container).run({ input })
  return { end: "done", tried: "drop", result: result ? "dropped" : "gone" }
}

const recount: Repair = async (container, input) => {
  const { result } = await recountReservedWorkflow(container).run({ input })
  return { end: "done", tried: "recount", result: result ? "counted" : "gone" }
}

const bookCapture: Repair = async (container, input) => {
  const { result } = await bookCaptureWorkflow(container).run({ input })
  return { end: "done", tried: "book", result: result ? "booked" : "gone" }
}

/**
 * Money for a cart that is no order yet: the cart is completed, as Medusa does
 * when a gateway tells of money. Without a cart nobody knows what it is for.
 */
const completeCart: Repair = async (container, input) => {
  const { cart_id } = input
  if (!cart_id) return { end: "officer", tried: "none", result: "cart_unknown" }
  const { result } = await completeCartWorkflow(container).run({
    input: { id: cart_id },
  })
  return { end: "done", tried: "complete_cart", result: result.id }
}

const Held = z.object({ provider_id: z.string() })

/** A gateway that did not take money back is asked again by a person only. */
const oweStranded: Repair = async (container, input, facts) => {
  if (wayBack(Held.parse(facts).provider_id) === "gateway")
    return { end: "officer", tried: "none", result: "gateway_holds_money" }
  const { result } = await oweStrandedWorkflow(container).run({ input })
  return { end: "done", tried: "owe", result: result ? "owed" : "gone" }
}

/** Whether stock was taken has to be known: guessing would count it wrong. */
const finishShipping: Repair = async (container, input, facts) => {
  if (facts["way"] === "unknown")
    return { end: "officer", tried: "none", result: "stock_unknown" }
  const { result } = await finishShippingWorkflow(container).run({ input })
  return { end: "done", tried: "finish_shipping", result }
}

const showProduct: Repair = async (container, input) => {
  const { result } = await showProductWorkflow(container).run({ input })
  return { end: "done", tried: "publish", result: result ? "shown" : "gone" }
}

const Why = z.string().catch("needs_decision")

/** What only a person can settle, in the queue that is there for it. */
const forOfficer: Repair = (_container, _input, facts) =>
  Promise.resolve({
    ...{ end: "officer", tried: "none" },
    result: Why.parse(facts["error"] ?? facts["hindrance"] ?? facts["status"]),
  })

/** Booked and not fetched: the courier can be told not to come. */
const CANCELLABLE = ["booked", "pickup_underway", "on_hold"]

/**
 * A courier that never answered knows no booking by a name of its own, and what
 * was fetched is called back by people.
 */
const standDown: Repair = async (container, input, facts) => {
  if (!CANCELLABLE.includes(Why.parse(facts["status"])))
    return forOfficer(container, input, facts)
  const status = await cancelBooking(container, input.subject)
  return status
    ? { end: "done", tried: "cancel_booking", result: status }
    : { end: "officer", tried: "none", result: "courier_off" }
}

/** How each kind of break is repaired. */
export const REPAIRS: Readonly<Record<BreakKind, Repair>> = {
  order_without_cart: settleLostOrder,
  cart_without_order: reopenCart,
  order_without_payment: restorePayment,
  shipping_half_made: finishShipping,
  order_without_reservation: reserveOrder,
  order_without_parts: restoreParts,
  cancelled_holds_stock: freeStock,
  reservation_without_order: dropReservation,
  reserved_differs: recount,
  capture_without_order: completeCart,
  capture_unbooked: bookCapture,
  cancelled_holds_money: oweStranded,
  gateway_event_failed: forOfficer,
  late_money_open: forOfficer,
  statement_row_unmatched: forOfficer,
  listing_without_product: showProduct,
  checkout_unfinished: judgeCheckout,
  parcel_astray: forOfficer,
  booking_stands: standDown,
}
