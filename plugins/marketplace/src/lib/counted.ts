/** What the figures of a shop count by the month in which it happened. */
export const COUNTED = [
  ...(["delivered", "shipped", "cancelled"] as const),
  ...(["returned", "complained"] as const),
] as const

/** Shop orders that a figure of some months counts. */
export interface Counted {
  as: (typeof COUNTED)[number]
  /** Months of Jakarta as `2026-01`, both ends included. */
  from: string
  to: string
}
