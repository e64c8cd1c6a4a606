/** What may become of a transfer that is awaited, as the API spells it. */
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

/** The buyer still has something to send. */
export const isToSend = (state: TransferState): boolean =>
  ["awaiting", "claimed", "escalated", "short"].includes(state)

/** The order is gone, whether or not money comes or came for it. */
export const isOver = (state: TransferState): boolean =>
  ["expired", "cancelled", "late_money", "owed"].includes(state)

/** What is still to be sent, in whole rupiah. */
export const stillDue = ({
  due,
  received,
}: Readonly<{ due: number; received: number }>): number =>
  Math.max(0, due - received)
