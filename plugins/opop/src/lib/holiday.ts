import { addDays } from "./day"

/** A shop stays away this long at most; santri go home for about a month. */
export const HOLIDAY_MAX_DAYS = 90
/** Nobody plans further ahead. */
const AHEAD_MAX_DAYS = 400

const DAY_MS = 86_400_000

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

export type HolidayDays = { starts_on: string; ends_on: string }

/** Whether a holiday may be entered today. */
export const isHolidayAllowed = (
  { starts_on, ends_on }: HolidayDays,
  today: string
): boolean =>
  starts_on >= today &&
  ends_on >= starts_on &&
  daysBetween(starts_on, ends_on) < HOLIDAY_MAX_DAYS &&
  daysBetween(today, starts_on) <= AHEAD_MAX_DAYS

export const overlaps = (one: HolidayDays, other: HolidayDays): boolean =>
  one.starts_on <= other.ends_on && other.starts_on <= one.ends_on

export type HolidayState = "coming" | "now" | "over"

export const holidayState = (
  { starts_on, ends_on }: HolidayDays,
  today: string
): HolidayState =>
  today < starts_on ? "coming" : today > ends_on ? "over" : "now"

/**
 * The first day on which a shop sells again, when it is on holiday today;
 * holidays that follow one another count as one. Null while it is open.
 */
export function reopensOn(
  holidays: readonly HolidayDays[],
  today: string
): string | null {
  let day = today
  for (;;) {
    const current = holidays.find((item) => holidayState(item, day) === "now")
    if (!current) return day === today ? null : day
    day = addDays(current.ends_on, 1)
  }
}
