const DAY_MS = 86_400_000
const JAKARTA_MS = 7 * 3_600_000

/** The day after this one in Jakarta: the first from which something can hold. */
export const tomorrowOf = (now: Date): string =>
  new Date(now.getTime() + JAKARTA_MS + DAY_MS).toISOString().slice(0, 10)
