const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Everybody reads the clock of western Indonesia. */
const OFFSET_MS = 7 * HOUR_MS

const dayOf = (time: number): number => Math.floor((time + OFFSET_MS) / DAY_MS)

/** Midnights in Jakarta between an ISO time and another; 0 for the future. */
export const daysSince = (iso: string, until: Date): number =>
  Math.max(0, dayOf(until.getTime()) - dayOf(Date.parse(iso)))

export type Urgency = "fresh" | "due" | "late"

/** Days after which a case should have been looked at, and is late. */
const DUE_DAYS = 3
const LATE_DAYS = 7

/** How pressing something is that has waited for so many days. */
export const urgencyOf = (days: number): Urgency =>
  days >= LATE_DAYS ? "late" : days >= DUE_DAYS ? "due" : "fresh"
