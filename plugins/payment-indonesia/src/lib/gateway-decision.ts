import type { GatewayTruth } from "./gateway"

/** What Medusa knows of a payment session when the truth about it arrives. */
export interface SessionFacts {
  /** Whole rupiah that the session is about. */
  amount: number
  currency: string
  /** What became of the cart: no order yet, an order, or a cancelled one. */
  order: "none" | "alive" | "canceled"
  /** Whether the session still waits for money (`pending_authorization`). */
  is_awaiting: boolean
  /** Whether the time to pay has run out. */
  is_overdue: boolean
  /** What this session has brought into Medusa so far. */
  payment: "none" | "authorized" | "captured" | "canceled"
  /** Whole rupiah that Medusa has written down as paid back. */
  refunded: number
  /** Whole rupiah that the gateway said it pays back; a part of `refunded`. */
  refunded_sent: number
  /** Whether another session has paid the same order. */
  is_paid_otherwise: boolean
  /** Whether this session's late money is written down already. */
  is_late_recorded: boolean
}

/** Why a person has to look: nothing is done by itself. */
export type OfficerReason =
  | "amount_differs"
  | "currency_differs"
  | "challenged"
  | "gateway_unknown"
  | "reversed_at_gateway"
  | "refunded_at_gateway"
  | "refund_missing"
  | "authorized_too_late"

/** What has to be done so that Medusa says what the gateway says. */
export type Verdict =
  | { act: "nothing" }
  /** The gateway has not finished; it will tell, or be asked again. */
  | { act: "wait" }
  | { act: "authorize" | "capture" | "late_money"; amount: number }
  /** Cancels the order, which frees its goods, and closes the session. */
  | { act: "free" }
  /** The order is gone or paid by other means: closes the session alone. */
  | { act: "close" }
  /** Frees what is still held for an order or a cart that is gone. */
  | { act: "void" }
  | { act: "officer"; reason: OfficerReason }

const officer = (reason: OfficerReason): Verdict => ({ act: "officer", reason })
const NOTHING: Verdict = { act: "nothing" }

/**
 * Findings that an act of our own explains for as long as it is not written
 * down here: core asks the gateway first, and writes after its answer.
 */
export const EXPLAINED_BY_OWN_ACT: readonly string[] = [
  "reversed_at_gateway",
  "refunded_at_gateway",
] satisfies OfficerReason[]

/** Another amount or currency than the session's is never taken in. */
const mismatch = (
  truth: GatewayTruth,
  facts: SessionFacts
): Verdict | undefined => {
  if (truth.currency.toLowerCase() !== facts.currency.toLowerCase())
    return officer("currency_differs")
  if (truth.amount !== facts.amount) return officer("amount_differs")
  return undefined
}

/** Whether money for this session has an order that it can pay. */
const isWanted = (facts: SessionFacts) =>
  facts.order !== "canceled" &&
  facts.payment !== "canceled" &&
  !facts.is_paid_otherwise

/** What is not settled yet is paid back by cancelling it. */
const isPaidBack = (facts: SessionFacts) =>
  facts.payment === "captured" && facts.refunded >= facts.amount

/** A refund that was made and failed days later, as at a closed card. */
const isRefundMissing = (truth: GatewayTruth, facts: SessionFacts) =>
  facts.payment === "captured" && truth.refunded < facts.refunded_sent

/** Whether the buyer has all of it: it was freed, or paid back to the last rupiah. */
const isAllBack = ({ state }: GatewayTruth) =>
  state === "canceled" || state === "failed" || state === "refunded"

/**
 * Whether a payment stands here as held, but its order is gone: core cancels
 * an order also when the gateway does not answer, and then never looks again.
 * A cart that became no order may be paid yet, unless nothing is held any more.
 */
const isLeft = (truth: GatewayTruth, facts: SessionFacts) => {
  if (facts.payment !== "authorized" || facts.is_late_recorded) return false
  if (isAllBack(truth)) return facts.order !== "alive"
  const isHeld = truth.state === "authorized" || truth.state === "pending"
  return isHeld && facts.order === "canceled"
}

/** Whether nobody here waits for this money, nor is owed it. */
const isForNobody = (facts: SessionFacts) =>
  !facts.is_late_recorded &&
  (facts.order === "canceled" ||
    (facts.order === "none" && facts.payment === "canceled"))

function decideOnMoney(truth: GatewayTruth, facts: SessionFacts): Verdict {
  if (isRefundMissing(truth, facts)) return officer("refund_missing")
  if (facts.payment === "captured" || facts.is_late_recorded) return NOTHING
  const wrong = mismatch(truth, facts)
  if (wrong) return wrong
  const act = isWanted(facts) ? "capture" : "late_money"
  return { act, amount: truth.amount }
}

function decideOnAuthorization(
  truth: GatewayTruth,
  facts: SessionFacts
): Verdict {
  if (facts.payment === "captured") return officer("reversed_at_gateway")
  if (facts.payment === "authorized" || facts.is_late_recorded) return NOTHING
  const wrong = mismatch(truth, facts)
  if (wrong) return wrong
  return isWanted(facts)
    ? { act: "authorize", amount: truth.amount }
    : officer("authorized_too_late")
}

function decideOnPaidBack(truth: GatewayTruth, facts: SessionFacts): Verdict {
  if (isRefundMissing(truth, facts)) return officer("refund_missing")
  if (facts.payment === "captured" && truth.refunded <= facts.refunded)
    return NOTHING
  if (!isAllBack(truth) || !isForNobody(facts))
    return officer("refunded_at_gateway")
  return facts.is_awaiting ? { act: "close" } : NOTHING
}

/** Nobody pays any more, or nobody has paid yet. */
function decideOnNoMoney(isFinal: boolean, facts: SessionFacts): Verdict {
  if (facts.payment === "captured" || facts.payment === "authorized")
    return isPaidBack(facts) ? NOTHING : officer("reversed_at_gateway")
  if (!facts.is_awaiting) return isFinal ? NOTHING : { act: "wait" }
  if (facts.order === "none") return isFinal ? NOTHING : { act: "wait" }
  if (!isWanted(facts)) return { act: "close" }
  return isFinal || facts.is_overdue ? { act: "free" } : { act: "wait" }
}

/**
 * The one rule of how a gateway's truth enters Medusa. Pure, and the same
 * however often and in whatever order notices arrive: it looks at the truth
 * and at what is so, never at the notice. Money of the exact amount pays a
 * living order, becomes late money when the order is gone, and in every other
 * case waits for an officer; no money ever un-pays anything by itself. What is
 * held for an order that is gone is freed, and what is back with its buyer
 * concerns nobody.
 */
export function decide(truth: GatewayTruth, facts: SessionFacts): Verdict {
  if (isLeft(truth, facts)) return { act: "void" }
  switch (truth.state) {
    case "captured":
      return decideOnMoney(truth, facts)
    case "authorized":
      return decideOnAuthorization(truth, facts)
    case "refunded":
    case "partially_refunded":
      return decideOnPaidBack(truth, facts)
    case "pending":
      return decideOnNoMoney(false, facts)
    case "canceled":
    case "failed":
      return decideOnNoMoney(true, facts)
    case "challenged":
      return officer("challenged")
    case "unknown":
      return officer("gateway_unknown")
  }
}
