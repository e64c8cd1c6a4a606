import { listPath, type RawParams } from "./office-list"
import { readReportChoice } from "./report-choice"
import { monthsIn, presetPeriod, type MonthPeriod } from "./report-period"

export const OWN_REPORT_PATH = "/penjual/laporan"

/** As many as the API adds up at once. */
const MOST_MONTHS = 120

/** The months that an address names, or twelve up to the present one. */
export function readOwnPeriod(raw: RawParams, today: string): MonthPeriod {
  const { dari, sampai } = readReportChoice(raw)
  const whole = presetPeriod("twelve", sampai === "" ? today : sampai)
  const asked = { from: dari === "" ? whole.from : dari, to: whole.to }
  return asked.from > asked.to || monthsIn(asked) > MOST_MONTHS ? whole : asked
}

/** The address of the figures of some months, without the language. */
export const ownReportPath = ({ from, to }: MonthPeriod): string =>
  listPath(OWN_REPORT_PATH, { dari: from, sampai: to })
