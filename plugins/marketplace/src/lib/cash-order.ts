import type { OrderState } from "./order-states"

/**
 * Where the cash of a parcel is: `due`, the buyer has paid somebody and it has
 * not been handed over; `coming`, the parcel is not delivered yet; `in`, it has
 * reached the fund holder; `back`, the parcel was refused and there is none.
 */
export const CASH_QUEUES = ["due", "coming", "in", "back"] as const
export type CashQueue = (typeof CASH_QUEUES)[number]

/** A parcel that is paid at the door, as far as its cash goes. */
export interface CashStanding {
  state: OrderState
  captured_at: Date | null
}

const BACK: readonly OrderState[] = ["returning", "returned", "cancelled"]
const HANDED_OVER: readonly OrderState[] = [
  "delivered",
  "completed",
  "return_requested",
]

export function cashQueueOf({ state, captured_at }: CashStanding): CashQueue {
  if (captured_at) return "in"
  if (BACK.includes(state)) return "back"
  return HANDED_OVER.includes(state) ? "due" : "coming"
}

/**
 * Whether cash can have been collected: the parcel has left its shop, and did
 * not come back. A courier may pay before anybody said that it was delivered.
 */
export const canTakeCash = (standing: CashStanding): boolean =>
  cashQueueOf(standing) === "due" || standing.state === "shipped"

/** Whether a refused parcel can have come back to its pesantren. */
export const canComeBack = ({ state, captured_at }: CashStanding): boolean =>
  state === "returning" && captured_at === null

/**
 * Whether a parcel can have been refused at the door: it is on its way, or was
 * taken for delivered, and nobody has its cash.
 */
export const canBeRefused = ({ state, captured_at }: CashStanding): boolean =>
  (state === "shipped" || state === "delivered") && captured_at === null
