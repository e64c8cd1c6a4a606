import { describe, expect, it } from "vitest"
import type { GatewayTruth } from "./gateway"
import { decide, type SessionFacts } from "./gateway-decision"

const truth = (rest: Partial<GatewayTruth> = {}): GatewayTruth => ({
  state: "captured",
  amount: 150_000,
  currency: "IDR",
  refunded: 0,
  ...rest,
})
const facts = (rest: Partial<SessionFacts> = {}): SessionFacts => ({
  amount: 150_000,
  currency: "idr",
  order: "alive",
  is_awaiting: true,
  is_overdue: false,
  payment: "none",
  refunded: 0,
  refunded_sent: 0,
  is_paid_otherwise: false,
  is_late_recorded: false,
  ...rest,
})
const paid = { payment: "captured", is_awaiting: false } as const
const held = { payment: "authorized", is_awaiting: false } as const
const officer = (reason: string) => ({ act: "officer", reason })

describe("decide", () => {
  it.each<[string, Partial<GatewayTruth>, Partial<SessionFacts>, object]>([
    ["money for a waiting order", {}, {}, { act: "capture", amount: 150_000 }],
    [
      "money for a cart",
      {},
      { order: "none" },
      { act: "capture", amount: 150_000 },
    ],
    ["money that is known", {}, paid, { act: "nothing" }],
    [
      "money for a cancelled order",
      {},
      { order: "canceled" },
      { act: "late_money", amount: 150_000 },
    ],
    [
      "money after the clock has closed the session",
      {},
      { order: "canceled", is_awaiting: false },
      { act: "late_money", amount: 150_000 },
    ],
    [
      "money for what other means have paid",
      {},
      { is_paid_otherwise: true },
      { act: "late_money", amount: 150_000 },
    ],
    [
      "late money that is written down",
      {},
      { order: "canceled", is_late_recorded: true },
      { act: "nothing" },
    ],
    ["a rupiah less", { amount: 149_999 }, {}, officer("amount_differs")],
    ["a rupiah more", { amount: 150_001 }, {}, officer("amount_differs")],
    ["another currency", { currency: "USD" }, {}, officer("currency_differs")],
    [
      "another amount for a cancelled order",
      { amount: 1 },
      { order: "canceled" },
      officer("amount_differs"),
    ],
    [
      "a reservation",
      { state: "authorized" },
      {},
      { act: "authorize", amount: 150_000 },
    ],
    [
      "what is held for an order that was cancelled",
      { state: "authorized" },
      { ...held, order: "canceled" },
      { act: "void" },
    ],
    [
      "what was held for an order that was cancelled",
      { state: "canceled" },
      { ...held, order: "canceled" },
      { act: "void" },
    ],
    [
      "what is held for a cart that becomes an order",
      { state: "authorized" },
      { ...held, order: "none" },
      { act: "nothing" },
    ],
    [
      "what was held for a cart and is freed",
      { state: "canceled" },
      { ...held, order: "none" },
      { act: "void" },
    ],
    [
      "what was held for an order that stands",
      { state: "canceled" },
      held,
      officer("reversed_at_gateway"),
    ],
    [
      "money that was held for an order that was cancelled",
      {},
      { ...held, order: "canceled" },
      { act: "late_money", amount: 150_000 },
    ],
    [
      "money that core gave back when it cancelled",
      { state: "refunded", refunded: 150_000 },
      { ...held, payment: "canceled", order: "canceled" },
      { act: "nothing" },
    ],
    [
      "money that core gave back, of a cart",
      { state: "refunded", refunded: 150_000 },
      { ...held, payment: "canceled", order: "none" },
      { act: "nothing" },
    ],
    [
      "money that somebody gave back for a cancelled order",
      { state: "refunded", refunded: 150_000 },
      { order: "canceled" },
      { act: "close" },
    ],
    [
      "a part of it",
      { state: "partially_refunded", refunded: 50_000 },
      { order: "canceled" },
      officer("refunded_at_gateway"),
    ],
    [
      "money that somebody gave back, which a person here gives back, too",
      { state: "refunded", refunded: 150_000 },
      { order: "canceled", is_late_recorded: true },
      officer("refunded_at_gateway"),
    ],
    [
      "a reservation for nobody",
      { state: "authorized" },
      { order: "canceled" },
      officer("authorized_too_late"),
    ],
    ["nothing yet", { state: "pending", amount: 0 }, {}, { act: "wait" }],
    [
      "nothing, and the time is over",
      { state: "pending", amount: 0 },
      { is_overdue: true },
      { act: "free" },
    ],
    [
      "nothing, and the order is gone",
      { state: "pending" },
      { order: "canceled" },
      { act: "close" },
    ],
    ["an end", { state: "canceled" }, {}, { act: "free" }],
    ["a failure", { state: "failed" }, {}, { act: "free" }],
    [
      "an end of a cart's try",
      { state: "canceled" },
      { order: "none" },
      { act: "nothing" },
    ],
    [
      "an end for what other means have paid",
      { state: "canceled" },
      { is_paid_otherwise: true },
      { act: "close" },
    ],
    [
      "an end that is known",
      { state: "canceled" },
      { order: "canceled", is_awaiting: false },
      { act: "nothing" },
    ],
    [
      "an end of what was paid",
      { state: "canceled" },
      paid,
      officer("reversed_at_gateway"),
    ],
    [
      "waiting for what was paid",
      { state: "pending" },
      paid,
      officer("reversed_at_gateway"),
    ],
    [
      "an end of what was paid back",
      { state: "canceled" },
      { ...paid, refunded: 150_000 },
      { act: "nothing" },
    ],
    [
      "a refund of ours",
      { state: "partially_refunded", refunded: 50_000 },
      { ...paid, refunded: 50_000 },
      { act: "nothing" },
    ],
    [
      "a refund that failed later",
      {},
      { ...paid, refunded: 150_000, refunded_sent: 150_000 },
      officer("refund_missing"),
    ],
    [
      "one of two refunds that failed later",
      { state: "partially_refunded", refunded: 50_000 },
      { ...paid, refunded: 150_000, refunded_sent: 150_000 },
      officer("refund_missing"),
    ],
    [
      "a refund that a person sends",
      {},
      { ...paid, refunded: 150_000 },
      { act: "nothing" },
    ],
    [
      "what was cancelled instead of refunded",
      { state: "canceled" },
      { ...paid, refunded: 150_000, refunded_sent: 150_000 },
      { act: "nothing" },
    ],
    [
      "a refund of somebody's",
      { state: "refunded", refunded: 150_000 },
      paid,
      officer("refunded_at_gateway"),
    ],
    [
      "a refund of what never came in",
      { state: "refunded", refunded: 150_000 },
      {},
      officer("refunded_at_gateway"),
    ],
    [
      "a doubt about a card",
      { state: "challenged" },
      {},
      officer("challenged"),
    ],
    [
      "a word that nobody knows",
      { state: "unknown" },
      {},
      officer("gateway_unknown"),
    ],
  ])("of %s", (_, said, known, verdict) => {
    expect(decide(truth(said), facts(known))).toEqual(verdict)
  })
})
