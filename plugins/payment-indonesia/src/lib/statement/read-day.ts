/** Orders of day, month and year that banks print; `dm` has no year. */
export const DAY_FORMATS = ["dmy", "ymd", "mdy", "dm"] as const
export type DayFormat = (typeof DAY_FORMATS)[number]

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
}

/** A file is at most this much ahead of the day it is read on. */
const AHEAD_DAYS = 3

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null
}

const partOf = (text: string): number | null =>
  /^\d{1,4}$/.test(text)
    ? Number(text)
    : (MONTHS[text.slice(0, 3).toLowerCase()] ?? null)

/** The last such day that is not after the reference day and a little. */
function withoutYear(month: number, day: number, reference: string) {
  const latest = Date.parse(reference) + AHEAD_DAYS * 86_400_000
  const year = new Date(latest).getUTCFullYear()
  // A 29 February may lie some years back.
  for (let back = 0; back < 5; back += 1) {
    const found = iso(year - back, month, day)
    if (found && Date.parse(found) <= latest) return found
  }
  return null
}

/**
 * A day as `2026-11-24`, from `24/11`, `24/11/26`, `24-11-2026 14:30`, `24 Nov
 * 2026`. `reference` is an ISO day that a day without a year is looked up from.
 * Null when it is none (as BCA's `PEND`).
 */
export function readDay(
  text: string,
  format: DayFormat,
  reference: string
): string | null {
  const parts = text
    .replace(/['’]/g, "")
    .split(/[\s/.\-,T]+/)
    .filter(Boolean)
    .map(partOf)
  const [a, b, c] = parts
  if (a === undefined || a === null || b === undefined || b === null)
    return null
  if (format === "dm") return withoutYear(b, a, reference)
  if (c === undefined || c === null) return null
  const full = (year: number) => (year < 100 ? 2000 + year : year)
  switch (format) {
    case "dmy":
      return iso(full(c), b, a)
    case "mdy":
      return iso(full(c), a, b)
    case "ymd":
      return iso(full(a), b, c)
  }
}
