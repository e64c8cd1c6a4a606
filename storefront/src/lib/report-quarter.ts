import { addMonths, type MonthPeriod } from "./report-period"
import { choiceParam, textParam, type RawParams } from "./office-list"

/** A quarter of a year, 1 to 4. */
export interface Quarter {
  year: number
  quarter: number
}

/** The last quarter that is over in this month. */
export function lastQuarter(month: string): Quarter {
  const before = addMonths(month, -3)
  return {
    year: Number(before.slice(0, 4)),
    quarter: Math.ceil(Number(before.slice(5)) / 3),
  }
}

/** The quarter that an address names, else the last that is over. */
export function readQuarter(raw: RawParams, month: string): Quarter {
  const last = lastQuarter(month)
  const year = /^20\d{2}$/.exec(textParam(raw, "tahun"))?.[0]
  const quarter = choiceParam(raw, "kuartal", ["1", "2", "3", "4"])
  return {
    year: year ? Number(year) : last.year,
    quarter: quarter ? Number(quarter) : last.quarter,
  }
}

/** Its three months. */
export function quarterPeriod({ year, quarter }: Quarter): MonthPeriod {
  const first = String(quarter * 3 - 2).padStart(2, "0")
  const from = `${year}-${first}`
  return { from, to: addMonths(from, 2) }
}
