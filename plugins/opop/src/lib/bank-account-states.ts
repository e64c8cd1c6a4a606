/**
 * `resting`: asked for, and waits three days and for finance; `active`: money
 * goes there; `replaced`: it did once; `refused`, `cancelled`: it never did.
 */
export const BANK_ACCOUNT_STATES = [
  "resting",
  "active",
  "replaced",
  "refused",
  "cancelled",
] as const
export type BankAccountState = (typeof BANK_ACCOUNT_STATES)[number]

/** Days in which the people of a shop can notice a change nobody of them made. */
const REST_DAYS = 3

/** When an account that is asked for now may become active at the earliest. */
export const restsUntil = (now: Date): Date =>
  new Date(now.getTime() + REST_DAYS * 86_400_000)
