import type { Random } from "../../lib/random"

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const ZONE_MS = 7 * HOUR_MS

/** The first order of the past was made so many days ago, the last one so many. */
export const FIRST_DAY = 412
export const LAST_DAY = 16

/** How the last day sold against the first, where no feast comes between. */
const GROWTH = 5

const HIJRI = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura", {
  ...{ month: "numeric", day: "numeric", timeZone: "Asia/Jakarta" },
})

const RAMADAN = 9
const SHAWWAL = 10
/** So many days around Lebaran hardly anybody sends anything. */
const LEBARAN_DAYS = 8

/** How much more is bought in Ramadan, and less when all are at home. */
function seasonOf(at: Date): number {
  const parts = HIJRI.formatToParts(at)
  const read = (type: "month" | "day") =>
    Number(parts.find((part) => part.type === type)?.value)
  if (read("month") === RAMADAN) return 2.2
  return read("month") === SHAWWAL && read("day") <= LEBARAN_DAYS ? 0.3 : 1
}

/** Hours of Jakarta at which people order, each as often as it is likely. */
const HOURS = [
  ...[6, 7, 8, 9, 9, 10, 10, 11, 12, 12, 13, 14, 15, 16, 17],
  ...[18, 19, 19, 19, 20, 20, 20, 20, 21, 21, 21, 22],
]

/** Midnight in Jakarta, some days before the day of a moment. */
const midnight = (now: Date, daysAgo: number): number =>
  Math.floor((now.getTime() + ZONE_MS) / DAY_MS) * DAY_MS -
  ZONE_MS -
  daysAgo * DAY_MS

/**
 * The moments at which so many orders were made, oldest first: few at the
 * beginning, more and more towards now, most in Ramadan.
 */
export function orderMoments(
  count: number,
  { now, random }: { now: Date; random: Random }
): Date[] {
  const days = Array.from({ length: FIRST_DAY - LAST_DAY + 1 }, (_, index) => {
    const start = midnight(now, FIRST_DAY - index)
    const grown = 1 + ((GROWTH - 1) * index) / (FIRST_DAY - LAST_DAY)
    return { start, weight: grown * seasonOf(new Date(start)) }
  })
  const all = days.reduce((sum, { weight }) => sum + weight, 0)
  const moments = Array.from({ length: count }, (_, index) => {
    let left = ((index + random.next()) / count) * all
    const day = days.find(({ weight }) => (left -= weight) < 0) ?? days.at(-1)
    const hour = random.pick(HOURS) * HOUR_MS
    return new Date((day?.start ?? 0) + hour + random.int(0, HOUR_MS - 1))
  })
  return moments.sort((one, other) => one.getTime() - other.getTime())
}

/** The end of the day of Jakarta that is some days after a moment. */
export const endOfDay = (at: Date, days: number): Date =>
  new Date(midnight(at, -days - 1) - 1)

export const hoursAfter = (at: Date, hours: number): Date =>
  new Date(at.getTime() + Math.round(hours * HOUR_MS))

/** Hours of Jakarta in which shops pack and couriers ring. */
const OPENS = 8
const CLOSES = 17

/** The same moment, or where that is in the night, the morning that follows. */
export function byDay(at: Date): Date {
  const start = midnight(at, 0)
  const hour = (at.getTime() - start) / HOUR_MS
  if (hour >= OPENS && hour < CLOSES) return at
  const morning = hour < OPENS ? start : start + DAY_MS
  // Not all at the stroke of the hour.
  const later = (at.getTime() % (2 * HOUR_MS)) + OPENS * HOUR_MS
  return new Date(morning + later)
}
