import type { OfficerRole } from "@pasar-santri/opop/lib/roles"

/**
 * What the reconciler looks for, in the order in which it works: a repair may
 * be what the next finding needs.
 */
export const BREAK_KINDS = [
  "order_without_cart",
  "cart_without_order",
  "order_without_payment",
  "shipping_half_made",
  "order_without_reservation",
  "order_without_parts",
  "cancelled_holds_stock",
  "reservation_without_order",
  "reserved_differs",
  "capture_without_order",
  "capture_unbooked",
  "cancelled_holds_money",
  "gateway_event_failed",
  "late_money_open",
  "statement_row_unmatched",
  "listing_without_product",
  "checkout_unfinished",
  "parcel_astray",
  "booking_stands",
] as const
export type BreakKind = (typeof BREAK_KINDS)[number]

/**
 * `open`: found; `repairing`: being worked on; `repaired`: looked for again
 * after the repair and not found; `given_to_officer`: a person has to look;
 * `closed`: it was gone when it was looked for, or an officer has read it.
 */
export const BREAK_STATES = [
  "open",
  "repairing",
  "repaired",
  "given_to_officer",
  "closed",
] as const
export type BreakState = (typeof BREAK_STATES)[number]

/** The reconciler works on these; the goal is that there are none. */
export const OPEN_BREAKS = [
  "open",
  "repairing",
] as const satisfies readonly BreakState[]

/** No second row of the same finding beside one of these. */
export const LIVE_BREAKS = [
  ...OPEN_BREAKS,
  "given_to_officer",
] as const satisfies readonly BreakState[]

/** Of the office, those who see what was found about orders. */
export const BREAK_READERS: readonly OfficerRole[] = [
  "head",
  "finance",
  "auditor",
]

/** What an order that could not be kept leaves behind for an officer to read. */
export const GIVEN_UP = "given_up"

/** Facts that stay as they are: who closes one says that it is seen to. */
export const STANDING_BREAKS: readonly BreakKind[] = [
  "parcel_astray",
  "booking_stands",
]

/** Tries before a person has to look; with a minute between them. */
export const MAX_REPAIRS = 5

/** A row that is not as it should be, and what it belongs to. */
export interface Finding {
  /** Id of the row that it is about. */
  subject: string
  order_id: string | null
  /** The cart it came from: its lock keeps checkout away. */
  cart_id: string | null
  /** Ids and figures for the repair and for the reader; nothing personal. */
  facts: Record<string, unknown>
}

/** How a try ended. */
export type Attempt =
  /** Done, as far as the repair can tell. */
  | { end: "done"; tried: string; result: string }
  /** It works, but a person has to know. */
  | { end: "told"; tried: string; result: string }
  /** Nothing to do for a machine. */
  | { end: "officer"; tried: string; result: string }
  /** Something stood in the way; perhaps not the next time. */
  | { end: "failed"; tried: string; result: string }

/**
 * What becomes of a break after a try. A repair is believed only when the
 * finding is not found any more (`isStillThere`).
 */
export function stateAfter(
  { end }: Attempt,
  { attempts, isStillThere }: { attempts: number; isStillThere: boolean }
): BreakState {
  if (end === "officer" || end === "told") return "given_to_officer"
  if (end === "done" && !isStillThere) return "repaired"
  return attempts >= MAX_REPAIRS ? "given_to_officer" : "open"
}
