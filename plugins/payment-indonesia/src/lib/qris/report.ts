import { failQris } from "../../faults/qris"

/** Which column of an acquirer's report holds what. Layouts differ; none is assumed. */
export interface QrisReportColumns {
  /** What the buyer paid, gross, rupiah. */
  amount: string
  /** When it was paid, to the second or the minute. */
  time: string
  /** Retrieval reference number: the acquirer's own key of the payment. */
  rrn: string
  /** Rows with another text than one of `paid` are left out. */
  status?: { column: string; paid: readonly string[] }
}

/** A payment that the acquirer reports: what an order may be matched with. */
export interface QrisReportRow {
  /** Line of the report, the first after the header is 1. */
  line: number
  /** Whole rupiah, gross: what was shown to the buyer. */
  amount: number
  /** ISO time in UTC. */
  paidAt: string
  rrn: string
}

type Cells = Readonly<Record<string, string>>

const RRN = /^[A-Za-z0-9]{6,24}$/
/** WIB, in which Indonesian acquirers write their reports. */
const ZONE = "+07:00"
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/
const DAY_FIRST = /^(\d{2})[/-](\d{2})[/-](\d{4}) (\d{2}:\d{2}(?::\d{2})?)$/
const ZONED = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/

/** Whole rupiah of `Rp150.000`, `150,000.00` or `150000`; null for what is none. */
function readRupiah(text: string): number | null {
  const plain = text.replace(/^Rp\.?|\s/gi, "").replace(/[.,]00?$/, "")
  const isGrouped = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(plain)
  if (!isGrouped && !/^\d+$/.test(plain)) return null
  const amount = Number(plain.replace(/[.,]/g, ""))
  return Number.isSafeInteger(amount) && amount > 0 ? amount : null
}

/** The text in the one form that every engine reads; a day that is none is null. */
function readTime(text: string): string | null {
  const first = YEAR_FIRST.exec(text)
  const last = DAY_FIRST.exec(text)
  const [year, month, day, clock] = first
    ? first.slice(1)
    : last
      ? [last[3], last[2], last[1], last[4]]
      : []
  if (!year) return ZONED.test(text) ? toIso(new Date(text)) : null
  const date = `${year}-${month}-${day}`
  // 30 February would be read as 2 March.
  const isDay = toIso(new Date(`${date}T00:00:00Z`))?.startsWith(date) ?? false
  return isDay ? toIso(new Date(`${date}T${clock}${ZONE}`)) : null
}

const toIso = (date: Date): string | null =>
  Number.isNaN(date.getTime()) ? null : date.toISOString()

/**
 * The payments of an acquirer's report whose cells were read by header. Reads
 * nothing into a cell: a row that is not understood refuses the whole report,
 * and so do two rows of one reference number. Throws qris_report_row.
 */
export function mapQrisReport(
  rows: readonly Cells[],
  columns: QrisReportColumns
): QrisReportRow[] {
  const seen = new Set<string>()
  return rows.flatMap((cells, index) => {
    const line = index + 1
    const refuse = (column: string) =>
      failQris("qris_report_row", { row: line, column })
    const cell = (column: string) => (cells[column] ?? "").trim()
    const { status } = columns
    if (status && !status.paid.includes(cell(status.column))) return []
    const amount = readRupiah(cell(columns.amount))
    if (amount === null) throw refuse(columns.amount)
    const paidAt = readTime(cell(columns.time))
    if (paidAt === null) throw refuse(columns.time)
    const rrn = cell(columns.rrn)
    if (!RRN.test(rrn) || seen.has(rrn)) throw refuse(columns.rrn)
    seen.add(rrn)
    return [{ line, amount, paidAt, rrn }]
  })
}
