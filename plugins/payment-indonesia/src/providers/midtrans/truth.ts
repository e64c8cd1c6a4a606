import type { GatewayTruth } from "../../lib/gateway"
import type { StatusReply } from "./replies"

type State = GatewayTruth["state"]

/**
 * Midtrans's states in our words. `deny` and `failure` end one try, not the
 * payment: Snap lets the buyer pay another way under the same order_id until
 * the page expires or is cancelled. A chargeback is for a person to look at.
 * Source: docs.midtrans.com, Transaction Status Cycle.
 */
const STATES: Record<string, State> = {
  pending: "pending",
  deny: "pending",
  failure: "pending",
  authorize: "authorized",
  capture: "captured",
  settlement: "captured",
  cancel: "canceled",
  expire: "canceled",
  refund: "refunded",
  partial_refund: "partially_refunded",
  chargeback: "challenged",
  partial_chargeback: "challenged",
}

/** Fraud detection may hold back what a card has paid. */
const CARD_STATES = ["capture", "authorize"]

function stateOf({
  transaction_status = "",
  fraud_status,
}: StatusReply): State {
  const state = STATES[transaction_status] ?? "unknown"
  if (!CARD_STATES.includes(transaction_status)) return state
  if (fraud_status === undefined || fraud_status === "accept") return state
  return fraud_status === "challenge" ? "challenged" : "pending"
}

/**
 * The truth in a status reply. A transaction that is not there (404) is one
 * that nobody has begun to pay: the Snap page alone makes none.
 */
export function truthOf(reply: StatusReply): GatewayTruth {
  const { status_code, gross_amount = 0, currency, refund_amount = 0 } = reply
  const state = status_code === "404" ? "pending" : stateOf(reply)
  return { state, amount: gross_amount, currency, refunded: refund_amount }
}

/** Methods that pay back by themselves, and by which of the two calls. */
const REFUNDS: Record<string, "refund" | "refund/online/direct"> = {
  credit_card: "refund",
  dana: "refund",
  ovo: "refund",
  gopay: "refund/online/direct",
  shopeepay: "refund/online/direct",
  qris: "refund/online/direct",
  akulaku: "refund/online/direct",
  kredivo: "refund/online/direct",
}

/**
 * How a method pays back; undefined for those that cannot (virtual accounts,
 * bills, counters): a person transfers then. Source: docs.midtrans.com, Refund
 * and Direct Refund Transaction.
 */
export const refundCallOf = (method: string | undefined) =>
  method === undefined ? undefined : REFUNDS[method]
