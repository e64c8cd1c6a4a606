/**
 * `open`: nothing was done yet; `revived`: the order stands again and is paid;
 * `owed`: it became a refund obligation.
 */
export const LATE_MONEY_STATES = ["open", "revived", "owed"] as const
export type LateMoneyState = (typeof LATE_MONEY_STATES)[number]

/** The key of the obligation that late money becomes. */
export const lateKey = (lateMoneyId: string): string => `late:${lateMoneyId}`
