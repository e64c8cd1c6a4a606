/** Milliseconds that Western Indonesia is ahead of UTC; it has no summer time. */
const JAKARTA_MS = 7 * 3_600_000
const DAY_MS = 24 * 3_600_000

/**
 * The seven days of a week as ISO 8601 names it (`2026-W48`), from Monday
 * midnight in Jakarta. Undefined for what names no week.
 */
export function daysOfWeek(name: string): { from: Date; to: Date } | undefined {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(name) ?? []
  if (year === undefined || week === undefined) {
    return undefined
  }
  // The fourth of January always lies in the first week.
  const fourth = Date.UTC(Number(year), 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  const monday = fourth - weekday * DAY_MS + (Number(week) - 1) * 7 * DAY_MS
  const from = new Date(monday - JAKARTA_MS)
  return weekOf(from) === name
    ? { from, to: new Date(from.getTime() + 7 * DAY_MS) }
    : undefined
}

/** The week in which a moment lies in Jakarta. */
export function weekOf(moment: Date): string {
  const local = new Date(moment.getTime() + JAKARTA_MS)
  const weekday = (local.getUTCDay() + 6) % 7
  // The Thursday of a week says which year it belongs to.
  const thursday = new Date(local.getTime() + (3 - weekday) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`
}
