const DAY_MS = 86_400_000
const ZONE_MS = 7 * 3_600_000

/** The day in Jakarta that is some days from now, as `2026-11-24`; negative: past. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + ZONE_MS + days * DAY_MS).toISOString().slice(0, 10)

/** Ten in the morning in Jakarta, some days ago. */
export const morning = (daysAgo: number): string =>
  `${dayFromNow(-daysAgo)}T03:00:00.000Z`
