/** What the reconciler looks for, as the API spells it. */
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

export const BREAK_STATES = [
  "open",
  "repairing",
  "repaired",
  "given_to_officer",
  "closed",
] as const
export type BreakState = (typeof BREAK_STATES)[number]

/** What an officer asks for: all that is not over first, as the API does. */
export const BREAK_FILTERS = [
  "live",
  "given_to_officer",
  "repaired",
  "closed",
  "all",
] as const
export type BreakFilter = (typeof BREAK_FILTERS)[number]

const LIVE: readonly BreakState[] = ["open", "repairing", "given_to_officer"]

/** How many breaks are not over. */
export const liveBreaks = (
  counts: Readonly<Partial<Record<BreakState, number>>>
): number => LIVE.reduce((sum, state) => sum + (counts[state] ?? 0), 0)

/** What an order that could not be kept leaves behind, by why it could not. */
const GIVEN_UP = ["payment_lost", "stock_gone"] as const
export type GivenUp = (typeof GIVEN_UP)[number]

/** Why an order was given up; null for a break in which none was. */
export const givenUp = (told: {
  tried: string | null
  result: string | null
}): GivenUp | null =>
  told.result === "given_up"
    ? (GIVEN_UP.find((reason) => reason === told.tried) ?? null)
    : null

/** The queue of the office in which a kind is settled, without the language. */
const QUEUES: Readonly<Partial<Record<BreakKind, string>>> = {
  gateway_event_failed: "/dinas/pembayaran?antrean=events",
  late_money_open: "/dinas/pembayaran?antrean=late",
  statement_row_unmatched: "/dinas/pembayaran?antrean=rows",
}

/** Where an officer settles what no machine can; null where only an administrator does. */
export const queueOfBreak = (kind: BreakKind): string | null =>
  QUEUES[kind] ?? null
