/** Where the rows of couriers' files are that somebody looks at. */
export const SETTLEMENT_QUEUES = ["waiting", "set_aside"] as const
export type SettlementQueue = (typeof SETTLEMENT_QUEUES)[number]

/** Why a row waits, as the API spells it. */
export const SETTLEMENT_REASONS = [
  "unknown_number",
  "number_ambiguous",
  "not_cash",
  "amount_differs",
  "already_in",
  "order_ended",
  "not_sent",
  "twice_in_file",
  "capture_failed",
] as const

/** What importing would make of a row. */
export const SETTLEMENT_OUTCOMES = [
  "match",
  "known",
  ...SETTLEMENT_REASONS,
] as const

export const SETTLEMENT_ACTS = ["retry", "set_aside"] as const
