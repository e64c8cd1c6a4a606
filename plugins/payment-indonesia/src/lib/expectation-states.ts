/**
 * What may become of a transfer that is awaited. `awaiting`: nobody has said
 * anything; `claimed`: a proof was sent (no money is believed by it);
 * `escalated`: claimed and not found in time, an officer looks; `short`,
 * `over`: money came, and not as much as is due; `matched`: money of the bank's
 * statement stands against it; `paid`: captured; `expired`, `cancelled`: the
 * order is gone; `late_money`: money came for such an order; `owed`: that money
 * is owed back.
 */
export const EXPECTATION_STATES = [
  "awaiting",
  "claimed",
  "escalated",
  "short",
  "over",
  "matched",
  "paid",
  "expired",
  "cancelled",
  "late_money",
  "owed",
] as const
export type ExpectationState = (typeof EXPECTATION_STATES)[number]

export const EXPECTATION_EVENTS = [
  "proof",
  "exact",
  "less",
  "more",
  "accept",
  "confirm",
  "refuse",
  "expire",
  "escalate",
  "cancel",
  "late",
  "revive",
  "owe",
] as const
export type ExpectationEvent = (typeof EXPECTATION_EVENTS)[number]

type Moves = Readonly<Partial<Record<ExpectationEvent, ExpectationState>>>

const MONEY = { exact: "matched", less: "short", more: "over" } as const

/**
 * The one table of a transfer's life (docs/payments.md tells it to people).
 * What is not in it cannot happen. A claimed transfer has no `expire`: a timer
 * never cancels what somebody says is paid.
 */
export const EXPECTATION_MOVES: Readonly<Record<ExpectationState, Moves>> = {
  awaiting: {
    ...MONEY,
    proof: "claimed",
    expire: "expired",
    cancel: "cancelled",
  },
  claimed: { ...MONEY, escalate: "escalated", cancel: "cancelled" },
  escalated: { ...MONEY, cancel: "cancelled" },
  short: { ...MONEY, expire: "expired", cancel: "cancelled" },
  over: { accept: "matched", cancel: "cancelled" },
  matched: { confirm: "paid", refuse: "escalated", cancel: "cancelled" },
  paid: {},
  expired: { late: "late_money" },
  cancelled: { late: "late_money" },
  late_money: { revive: "matched", owe: "owed" },
  owed: {},
}

/** Where an event leads; null when it cannot happen in this state. */
export const nextState = (
  from: ExpectationState,
  event: ExpectationEvent
): ExpectationState | null => EXPECTATION_MOVES[from][event] ?? null

const has = (event: ExpectationEvent) =>
  EXPECTATION_STATES.filter((state) => nextState(state, event) !== null)

/** States in which money is awaited. */
export const OPEN_STATES: readonly ExpectationState[] = has("exact")

/** States in which the order still stands, unpaid. */
export const CANCELLABLE_STATES: readonly ExpectationState[] = has("cancel")

/** States in which nothing happens any more by itself. */
export const isClosed = (state: ExpectationState): boolean =>
  ["paid", "expired", "cancelled", "owed"].includes(state)
