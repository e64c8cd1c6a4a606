import type { Locale } from "@/i18n/locales"
import { formatDate, formatDateTime, formatMonth } from "./date"
import { formatRupiah } from "./money"
import { formatNumber } from "./numbers"

/** What a cell of a report holds, as the API spells it. */
export const CELL_KINDS = [
  ...(["text", "rupiah", "count", "share", "hours"] as const),
  ...(["month", "day", "moment", "flag"] as const),
] as const
type CellKind = (typeof CELL_KINDS)[number]

export type Cell = string | number | boolean | null

/** The kinds whose cells stand on the right, digit under digit. */
export const isNumeric = (kind: CellKind): boolean =>
  kind === "rupiah" || kind === "count" || kind === "share" || kind === "hours"

/** A number of a report as people read it; `hours` are said in the column's words. */
export function showNumber(
  value: number,
  kind: CellKind,
  locale: Locale
): string {
  if (kind === "rupiah") return formatRupiah(value)
  if (kind === "share") return `${formatNumber(value * 100, locale, 1)}%`
  return formatNumber(value, locale, kind === "hours" ? 1 : 0)
}

/** A cell of a report as people read it; nothing known is a dash. */
export function showCell(
  cell: Cell | undefined,
  kind: CellKind,
  locale: Locale
): string {
  if (cell === null || cell === undefined || cell === "") return "–"
  if (typeof cell === "number") return showNumber(cell, kind, locale)
  if (typeof cell === "boolean") return cell ? "✓" : "–"
  if (kind === "month") return formatMonth(cell, locale)
  if (kind === "day") return formatDate(cell, locale)
  return kind === "moment" ? formatDateTime(cell, locale) : cell
}
