import { foldTrackingNumber, isTrackingNumber } from "./couriers"
import type { OrderState } from "./order-states"

/** A booking as the fulfillment plugin keeps it (docs/decisions/0006). */
export interface BookedParcel {
  /** One of its `lib/courier-status`. */
  status: string
  waybill: string | null
}

export interface FollowedPart {
  state: OrderState
  tracking_number: string | null
  due_at: Date | null
}

/** What a courier's word means for a part of an order. */
export type CourierStep =
  /** The number is known before it is fetched: the label needs it. */
  | { kind: "note"; tracking_number: string | null }
  /** It was fetched. */
  | { kind: "ship"; tracking_number: string }
  | { kind: "receive" }
  /** It does not arrive: time no longer counts as receipt, an officer looks. */
  | { kind: "hold" }

/** It comes back, or never comes. */
export const ASTRAY = ["return_underway", "returned", "lost"] as const

/** Out of the shop's hands; what is on hold may still be there. */
export const FETCHED = [
  ...(["in_transit", "out_for_delivery", "delivered"] as const),
  ...ASTRAY,
] as const

const isIn = (statuses: readonly string[], status: string) =>
  statuses.includes(status)

/**
 * The next thing to do with a part, null when it is where its booking is. Asked
 * of what is stored, and only ever forward: notices may come late, twice and in
 * any order. A parcel that was sent under another number is not the booked one.
 */
export function nextCourierStep(
  part: FollowedPart,
  { status, waybill }: BookedParcel
): CourierStep | null {
  const number = foldTrackingNumber(waybill ?? "")
  if (!isTrackingNumber(number)) return null
  const isBooked = part.tracking_number === number
  if (part.state === "processing") {
    if (isIn(FETCHED, status)) return { kind: "ship", tracking_number: number }
    // Nobody comes for it: the number leads nowhere.
    if (status === "cancelled")
      return isBooked ? { kind: "note", tracking_number: null } : null
    return isBooked ? null : { kind: "note", tracking_number: number }
  }
  if (!isBooked) return null
  if (part.state === "shipped" && status === "delivered")
    return { kind: "receive" }
  const canHold = part.state === "shipped" || part.state === "delivered"
  return canHold && part.due_at && isIn(ASTRAY, status)
    ? { kind: "hold" }
    : null
}
