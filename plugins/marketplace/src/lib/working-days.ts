import { addDays } from "@pasar-santri/opop/lib/day"
import { type HolidayDays, holidayState } from "@pasar-santri/opop/lib/holiday"

/** Whether nobody works on a day of Jakarta, such as `2026-11-27`. */
export type DayOff = (day: string) => boolean

/** Friday: the day of rest of the pesantren (DOMAIN 6). */
export const FRIDAY = 5
/** Rules reach no further; a calendar without any working day ends here. */
const FAR = 730

export interface Calendar {
  /** Days of the week off, Sunday 0 to Saturday 6. */
  weekdays_off: readonly number[]
  /** Public holidays, as `2026-12-25`. */
  public_holidays: readonly string[]
  /** Holidays of the shop, both ends among them. */
  shop_holidays: readonly HolidayDays[]
}

/** Which days are off by a calendar. */
export function daysOff(calendar: Calendar): DayOff {
  const weekdays = new Set(calendar.weekdays_off)
  const days = new Set(calendar.public_holidays)
  return (day) =>
    days.has(day) ||
    // A day as a text is read as midnight UTC, whose weekday is the day's own.
    weekdays.has(new Date(day).getUTCDay()) ||
    calendar.shop_holidays.some(
      (holiday) => holidayState(holiday, day) === "now"
    )
}

/**
 * The day that is so many working days after another; with 0, the day itself.
 * Days off are passed over, so the answer is a working day. Ends after two
 * years of days off.
 */
export function addWorkingDays(
  day: string,
  days: number,
  isOff: DayOff
): string {
  let current = day
  let left = days
  for (let passed = 0; left > 0 && passed < FAR; passed += 1) {
    current = addDays(current, 1)
    if (!isOff(current)) left -= 1
  }
  return current
}
