const DAY_MS = 86_400_000
const JAKARTA_MS = 7 * 3_600_000

/** The day that it is in Jakarta, some days from now: `2026-12-01`. */
export const jakartaDay = (days: number) =>
  new Date(Date.now() + JAKARTA_MS + days * DAY_MS).toISOString().slice(0, 10)
