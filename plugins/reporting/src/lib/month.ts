/** A month as `2026-11`: of the calendar of Jakarta, whatever the server's clock says. */
export type Month = string

export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

const ZONE = "Asia/Jakarta"

const parts = new Intl.DateTimeFormat("en-CA", {
  ...{ timeZone: ZONE, year: "numeric", month: "2-digit" },
})

/** The month that a moment lies in. */
export const monthOf = (at: Date): Month => parts.format(at).slice(0, 7)

const indexOf = (month: Month) => {
  const [year, number] = month.split("-").map(Number)
  return (year ?? 0) * 12 + (number ?? 1) - 1
}

const fromIndex = (index: number): Month =>
  `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`

/** The month so many months later, or earlier. */
export const addMonths = (month: Month, count: number): Month =>
  fromIndex(indexOf(month) + count)

/** How many months a period has, both ends included. */
export const monthsIn = ({ from, to }: Period): number =>
  indexOf(to) - indexOf(from) + 1

/** A run of whole months, both ends included. */
export interface Period {
  from: Month
  to: Month
}

/** Every month of a period, in order. */
export const monthsOf = (period: Period): Month[] =>
  Array.from({ length: monthsIn(period) }, (_, index) =>
    addMonths(period.from, index)
  )

/** The first day, as the database keeps a month. */
export const firstDay = (month: Month): string => `${month}-01`

/** As many months right before a period. */
export const before = (period: Period): Period => ({
  from: addMonths(period.from, -monthsIn(period)),
  to: addMonths(period.from, -1),
})

/** The same months of the year before. */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: addMonths(from, -12),
  to: addMonths(to, -12),
})

/** A quarter of a year, 1 to 4. */
export const quarterOf = (year: number, quarter: number): Period => {
  const from = fromIndex(year * 12 + (quarter - 1) * 3)
  return { from, to: addMonths(from, 2) }
}
