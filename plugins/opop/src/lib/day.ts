const ZONE_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** The day that it is in Jakarta, as `2026-11-24`. Days sort as texts. */
export const dayOf = (time: Date): string =>
  new Date(time.getTime() + ZONE_MS).toISOString().slice(0, 10)

/** The hour that it is in Jakarta, from 0 to 23. */
export const hourOf = (time: Date): number =>
  new Date(time.getTime() + ZONE_MS).getUTCHours()

/** A day some days later, or earlier. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The moment in which a day begins in Jakarta. */
export const startOfDay = (day: string): Date =>
  new Date(Date.parse(day) - ZONE_MS)
