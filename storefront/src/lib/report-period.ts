/** Months from one to another, both included, as `2026-01`. */
export interface MonthPeriod {
  from: string
  to: string
}

const indexOf = (month: string): number => {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return year * 12 + number - 1
}

/** The month so many months later, or earlier. */
export const addMonths = (month: string, count: number): string => {
  const index = indexOf(month) + count
  const number = String((index % 12) + 1).padStart(2, "0")
  return `${Math.floor(index / 12)}-${number}`
}

/** The runs of months that people ask for, up to the present one. */
export const PRESETS = ["month", "quarter", "year", "twelve"] as const
type Preset = (typeof PRESETS)[number]

/** What a preset means in this month. */
export function presetPeriod(preset: Preset, month: string): MonthPeriod {
  const number = Number(month.slice(5))
  const back = {
    month: 0,
    quarter: (number - 1) % 3,
    year: number - 1,
    twelve: 11,
  }[preset]
  return { from: addMonths(month, -back), to: month }
}

/** Whether two periods are the same months. */
export const isSamePeriod = (one: MonthPeriod, other: MonthPeriod): boolean =>
  one.from === other.from && one.to === other.to

/** How many months a period has. */
export const monthsIn = ({ from, to }: MonthPeriod): number =>
  indexOf(to) - indexOf(from) + 1
