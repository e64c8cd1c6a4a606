import type { AwaitedChannel } from "./awaited-channels"
import type { ExpectationEvent, ExpectationState } from "./expectation-states"
import { nextState } from "./expectation-states"
import { clockVerdict, type TransferTimes } from "./transfer-clock"

/** A placed order that waits for money, as its payment session knows it. */
export interface AwaitingOrder {
  session_id: string
  /** Status of the payment session. */
  status: string
  /** How its money comes; null: not by a way that is awaited here. */
  channel: AwaitedChannel | null
  /** Whole rupiah of the session. */
  amount: number
  order_id: string
  /** The cart it came from: its id is the lock that checkout takes. */
  cart_id: string
  /** ISO time until which the money is awaited; null before the order is placed. */
  expires_at: string | null
  is_cancelled: boolean
  /** Whether any payment of the order, of any provider, stands. */
  is_paid: boolean
  /** The payment that this session became, captured; null: none. */
  captured_payment_id: string | null
}

/** Whether money can be awaited on a session: placed, standing, unpaid. */
export const isAwaited = (order: AwaitingOrder): boolean =>
  order.channel !== null &&
  order.status === "pending_authorization" &&
  !order.is_cancelled &&
  !order.is_paid &&
  order.expires_at !== null

/** What a timer does with an order that waits for a transfer. */
export interface WaitVerdict {
  /** What happens to the expectation; null: nothing. */
  event: ExpectationEvent | null
  /** Whether the order is cancelled, for want of money. */
  is_overdue: boolean
  /** Whether nothing is awaited on the session any more. */
  is_over: boolean
  reminder: number | null
}

const NOTHING: WaitVerdict = {
  ...{ event: null, is_overdue: false, is_over: false, reminder: null },
}

/** States of a transfer whose order does not stand: who closed it died before. */
const ENDED: readonly ExpectationState[] = ["expired", "cancelled", "owed"]

/**
 * Looks at a waiting order and its transfer together. The transfer's state
 * decides: only what nobody claims and nothing came for is cancelled by a
 * timer, and what was left of that. An order that somebody cancelled closes its
 * transfer.
 */
export function waitVerdict(
  order: AwaitingOrder,
  transfer: TransferTimes,
  settings: { escalate_hours: number },
  now: Date
): WaitVerdict {
  const isWaiting = order.status === "pending_authorization"
  if (order.is_cancelled) {
    // What is captured goes back as a refund, and not as late money as well.
    const isLeft = !order.captured_payment_id
    const event =
      isLeft && nextState(transfer.state, "cancel") ? "cancel" : null
    return { ...NOTHING, event, is_over: isWaiting }
  }
  if (order.is_paid) return NOTHING
  if (isWaiting && ENDED.includes(transfer.state))
    return { ...NOTHING, is_overdue: true, is_over: true }
  const { event, reminder } = clockVerdict(transfer, settings, now)
  const is_overdue = event === "expire" && isWaiting
  return {
    event: event === "expire" && !isWaiting ? null : event,
    is_overdue,
    is_over: is_overdue,
    reminder,
  }
}
