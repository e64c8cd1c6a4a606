import type { OrderState } from "./order-state"

/**
 * Where one pesantren's part of a purchase stands, as the API spells it, in the
 * order in which it goes.
 */
export const PARCEL_STATES = [
  "waiting_payment",
  "to_process",
  "processing",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
  "return_requested",
  "returning",
  "returned",
] as const
export type ParcelState = (typeof PARCEL_STATES)[number]

/** What a parcel without trouble goes through. */
export const TRACK = [
  "waiting_payment",
  "to_process",
  "processing",
  "shipped",
  "delivered",
  "completed",
] as const satisfies readonly ParcelState[]

/** The glossary's word for a whole purchase, by its least advanced parcel. */
const PURCHASE: readonly (readonly [ParcelState, OrderState])[] = [
  ["waiting_payment", "awaiting_payment"],
  ["to_process", "processing"],
  ["processing", "processing"],
  ["shipped", "shipped"],
  ["delivered", "delivered"],
  ["return_requested", "delivered"],
  ["returning", "delivered"],
  ["returned", "completed"],
  ["completed", "completed"],
]

/**
 * One state for a purchase: that of the parcel which is least far. Cancelled
 * ones do not count unless all are; null without any parcel.
 */
export function purchaseState(
  states: readonly ParcelState[]
): OrderState | null {
  if (states.length === 0) return null
  const least = PURCHASE.find(([state]) => states.includes(state))
  return least?.[1] ?? "cancelled"
}

/** One entry of a parcel's history, as the API answers it. */
export interface ParcelEvent {
  action: string
  to: ParcelState
  at: string
  by: string
  reason: string | null
  code: string | null
}

/** What happened and still holds: what was undone is left out with its undo. */
export const standing = <Event extends Pick<ParcelEvent, "action">>(
  events: readonly Event[]
): Event[] =>
  events.reduce<Event[]>(
    (kept, event) =>
      event.action === "undo" ? kept.slice(0, -1) : [...kept, event],
    []
  )

/** What can happen to a parcel that stays in its state: told in words of its own. */
const STAYING = ["retrack", "put_off", "await_courier"] as const

/** One of `STAYING`; undefined for what moves a parcel. */
export const stayingOf = (
  action: string
): (typeof STAYING)[number] | undefined => STAYING.find((one) => one === action)

/** What is still to come of the usual way; nothing off it. */
export const stepsAhead = (state: ParcelState): readonly ParcelState[] => {
  const at = TRACK.findIndex((step) => step === state)
  return at < 0 ? [] : TRACK.slice(at + 1)
}

const ACTORS = ["buyer", "seller", "officer", "system"] as const

/** Who moved a parcel; undefined for whom the pages have no word. */
export const actorOf = (
  by: string | null
): (typeof ACTORS)[number] | undefined => ACTORS.find((actor) => actor === by)

/** States in which somebody has to act until a day. */
const DUE_STATES = ["to_process", "processing", "shipped", "delivered"] as const

export const dueStateOf = (
  state: ParcelState
): (typeof DUE_STATES)[number] | undefined =>
  DUE_STATES.find((due) => due === state)

const CANCEL_CODES = [
  "process_overdue",
  "ship_overdue",
  "not_collected",
  "order_cancelled",
  "stock_gone",
  "payment_lost",
] as const

/** Why the platform itself cancelled a parcel; null when a person did. */
export const cancelCodeOf = (
  code: string | null
): (typeof CANCEL_CODES)[number] | "other" | null =>
  code ? (CANCEL_CODES.find((known) => known === code) ?? "other") : null
