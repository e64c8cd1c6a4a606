/**
 * Where a row of a courier's settlement is: `pending`, nobody has looked for its
 * parcel yet; `matched`, its cash is captured; `waiting`, an officer looks;
 * `set_aside`, an officer has said what it is instead.
 */
export const SETTLEMENT_STATES = [
  "pending",
  "matched",
  "waiting",
  "set_aside",
] as const
export type SettlementState = (typeof SETTLEMENT_STATES)[number]

/** Why a row waits for an officer. */
export const SETTLEMENT_REASONS = [
  /** No parcel has the number. */
  "unknown_number",
  /** Parcels of two couriers have it, and both are paid at the door. */
  "number_ambiguous",
  /** The parcel was paid before it was sent. */
  "not_cash",
  /** Not the whole of what was to be collected. */
  "amount_differs",
  /** The cash of the parcel is recorded already. */
  "already_in",
  /** The parcel came back, is on its way back, or was cancelled. */
  "order_ended",
  /** The parcel has not left its shop. */
  "not_sent",
  /** The file names the parcel in a row before. */
  "twice_in_file",
  /** Recording the cash was refused. */
  "capture_failed",
] as const
export type SettlementReason = (typeof SETTLEMENT_REASONS)[number]

/** What the officer can do with a row in a state. */
export const SETTLEMENT_ACTS = {
  pending: [],
  matched: [],
  waiting: ["retry", "set_aside"],
  set_aside: ["retry"],
} as const satisfies Record<SettlementState, readonly string[]>
