/** Queues of transfers, as the API spells them; the most pressing first. */
export const TRANSFER_QUEUES = [
  "claimed",
  "short",
  "over",
  "second",
  "late",
  "awaiting",
] as const
export type TransferQueue = (typeof TRANSFER_QUEUES)[number]

/** All that waits at the desk of money: also what is of no order, or of a gateway. */
export const MONEY_QUEUES = [...TRANSFER_QUEUES, "rows", "events"] as const
export type MoneyQueue = (typeof MONEY_QUEUES)[number]

export const TRANSFER_STATES = [
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
export type TransferState = (typeof TRANSFER_STATES)[number]

export const TRANSFER_ACTS = [
  "confirm",
  "refuse_match",
  "accept_over",
  "await_top_up",
  "give_up",
] as const
export type TransferAct = (typeof TRANSFER_ACTS)[number]

/** Where the cash of a parcel is, as the API spells it. */
export const CASH_QUEUES = ["due", "coming", "in", "back"] as const
export type CashQueue = (typeof CASH_QUEUES)[number]

export const CASH_ACTS = ["take", "refuse", "take_back"] as const

export const REFUND_STATES = ["open", "claimed_paid", "paid_back"] as const
export type RefundState = (typeof REFUND_STATES)[number]

export const REFUND_ACTS = [
  "take",
  "release",
  "pay_back",
  "confirm",
  "refuse",
] as const

/** Reasons that the platform owes money for, by its codes. */
const REFUND_REASONS = [
  "duplicate",
  "surplus",
  "late_money",
  "order_cancelled",
  "process_overdue",
  "ship_overdue",
  "not_collected",
  "stock_gone",
  "payment_lost",
] as const
export type RefundReason = (typeof REFUND_REASONS)[number]

/** The code of a reason; null when people wrote it in their words. */
export const refundReason = (reason: string): RefundReason | null =>
  REFUND_REASONS.find((code) => code === reason) ?? null
