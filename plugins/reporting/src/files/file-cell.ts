import { dayOf } from "@pasar-santri/opop/lib/day"
import { harmless } from "@pasar-santri/opop/lib/spreadsheet/harmless"
import type { Cell } from "../tables/read-table"
import type { Column } from "../tables/table"

export type Locale = "id" | "en"

/**
 * A cell as files hold it: numbers as such (a share of 0 to 1), a month as
 * `2026-11`, a day as `2026-11-27`, a moment as `2026-11-27 14:05:06` of Jakarta.
 */
export type FileCell = string | number | null

const FLAGS = {
  id: { true: "ya", false: "tidak" },
  en: { true: "yes", false: "no" },
} as const

/** A moment by the clock of Jakarta. */
export const clockOf = (at: Date): string =>
  new Date(at.getTime() + 7 * 3_600_000)
    .toISOString()
    .slice(0, 19)
    .replace("T", " ")

/** What a file holds of a cell: in the reader's words, and never a formula. */
export function fileCell(
  value: Cell,
  column: Column,
  locale: Locale
): FileCell {
  if (value === null || typeof value === "number") return value
  if (typeof value === "boolean") return FLAGS[locale][`${value}`]
  if (value instanceof Date)
    return column.kind === "day" ? dayOf(value) : clockOf(value)
  return harmless(column.words?.[value]?.[locale] ?? value)
}
