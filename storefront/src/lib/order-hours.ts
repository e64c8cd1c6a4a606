import { WEEKDAYS, type Weekday } from "./weekdays"

/** Orders of an hour of a weekday, by the clock of Jakarta. */
export interface OrderHour {
  /** From 1, Monday, to 7. */
  weekday: number
  hour: number
  orders: number
}

/** A day has as many hours more than a telephone has room for. */
const PART_HOURS = 3

const LEVELS = 4

/** When the parts of a day begin. */
export const PART_STARTS = Array.from(
  { length: 24 / PART_HOURS },
  (_, index) => index * PART_HOURS
)

/** When a part of a day is over that begins at an hour. */
export const endOfPart = (from: number): number => from + PART_HOURS

export interface DayPart {
  weekday: Weekday
  /** Hour. */
  from: number
  orders: number
  /** 0 for none, up to 4 for as many as the fullest has. */
  level: number
}

/** A row for each day, with all parts of it. */
export function dayParts(hours: readonly OrderHour[]): DayPart[][] {
  const ordersOf = (weekday: Weekday, from: number) =>
    hours
      .filter(
        (one) =>
          one.weekday === Number(weekday) &&
          one.hour >= from &&
          one.hour < endOfPart(from)
      )
      .reduce((all, { orders }) => all + orders, 0)
  const days = WEEKDAYS.map((weekday) =>
    PART_STARTS.map((from) => ({
      ...{ weekday, from, orders: ordersOf(weekday, from) },
    }))
  )
  const most = Math.max(1, ...days.flat().map(({ orders }) => orders))
  return days.map((parts) =>
    parts.map((part) => ({
      ...part,
      level: Math.ceil((part.orders / most) * LEVELS),
    }))
  )
}

/** Fewer orders than this are no crowd, whatever the rest is. */
const LEAST = 5

/**
 * How many orders a part of a day has when it stands out: four deviations above
 * the mean of all. Orders that come by chance (Poisson: the deviation is the
 * root of the mean) reach that in none of the week's parts, as a rule.
 */
const outstanding = (parts: readonly DayPart[]): number => {
  const mean = parts.reduce((all, { orders }) => all + orders, 0) / parts.length
  return Math.max(LEAST, mean + 4 * Math.sqrt(mean))
}

/** When clearly most orders come; null where no part of a day stands out alone. */
export function busiestPart(
  days: readonly (readonly DayPart[])[]
): DayPart | null {
  const parts = days.flat()
  const [first, second] = parts.toSorted(
    (one, other) => other.orders - one.orders
  )
  return first &&
    first.orders > (second?.orders ?? 0) &&
    first.orders >= outstanding(parts)
    ? first
    : null
}
