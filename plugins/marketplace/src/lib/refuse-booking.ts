import type { OrderState } from "./order-states"

type BookingRefusal =
  "order_move_not_allowed" | "booking_not_quoted" | "booking_not_for_cash"

/**
 * Why a part cannot be booked with the courier now, null when it can. It is the
 * courier that priced it, or none; and it is not told to collect cash.
 */
export function refuseBooking(facts: {
  state: OrderState
  quoted: { code: string; service: string } | null
  isPaidAtTheDoor: boolean
}): BookingRefusal | null {
  if (facts.state !== "processing") return "order_move_not_allowed"
  if (!facts.quoted) return "booking_not_quoted"
  return facts.isPaidAtTheDoor ? "booking_not_for_cash" : null
}
