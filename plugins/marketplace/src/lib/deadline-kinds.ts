/**
 * What is waited for: the shop begins (`process`), sends (`ship`), the parcel
 * arrives (`receive`), the time for complaints ends (`complete`).
 */
export const DEADLINE_KINDS = [
  "process",
  "ship",
  "receive",
  "complete",
] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export const DAY_UNITS = ["working", "calendar"] as const
export type DayUnit = (typeof DAY_UNITS)[number]
