import type { Column } from "../tables/table"
import type { FileCell } from "./file-cell"
import { styleOf, STYLES } from "./styles-xml"
import type { SheetColumn } from "./table-file"

/** Signs that XML may not hold, and halves of pairs. */
const FORBIDDEN =
  /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Characters that a cell of Excel holds. */
const CELL_MAX = 32_767
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" },
}

const escape = (text: string) =>
  text
    .slice(0, CELL_MAX)
    .replace(FORBIDDEN, "")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? "")

/** Kinds that sheets hold as a number of days. */
const DATED: readonly Column["kind"][] = ["month", "day", "moment"]
const DATE = /^\d{4}-\d{2}(-\d{2}( \d{2}:\d{2}:\d{2})?)?$/
const DAY_MS = 86_400_000
/** Days from the first of Excel to that of Unix. */
const EPOCH = 25_569

/** `2026-11`, `2026-11-27` or with a time, as days since the turn of 1900. */
const serialOf = (text: string) =>
  Date.parse(
    `${text.padEnd(10, "-01").replace(" ", "T")}${text.length > 10 ? "Z" : ""}`
  ) /
    DAY_MS +
  EPOCH

/** `A`, `B`, … `AA` for 0, 1, … 26. */
const letters = (index: number): string =>
  (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) +
  String.fromCharCode(65 + (index % 26))

function cellXml(
  value: FileCell,
  { at, style, column }: { at: string; style?: number; column?: SheetColumn }
): string {
  if (value === null || value === "") return ""
  const isDate =
    typeof value === "string" &&
    column !== undefined &&
    DATED.includes(column.kind) &&
    DATE.test(value)
  const mark = style ?? (column ? styleOf(column) : STYLES.plain)
  if (typeof value === "number" || isDate) {
    const number = typeof value === "number" ? value : serialOf(value)
    return `<c r="${at}" s="${mark}"><v>${number}</v></c>`
  }
  const kept = style ?? STYLES.plain
  return `<c r="${at}" s="${kept}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`
}

/**
 * A row of a sheet. Texts stand in their cells, so that none is read as a
 * formula and no list of them has to be kept.
 */
export function rowXml(
  cells: readonly FileCell[],
  {
    number,
    columns = [],
    style,
  }: { number: number; columns?: readonly SheetColumn[]; style?: number }
): string {
  const inside = cells.map((value, index) => {
    const column = columns[index]
    return cellXml(value, {
      at: `${letters(index)}${number}`,
      ...(style === undefined ? {} : { style }),
      ...(column ? { column } : {}),
    })
  })
  return `<row r="${number}">${inside.join("")}</row>`
}

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

/** How a sheet begins: columns of these widths; the first row may stand still. */
export const sheetStart = (
  widths: readonly number[],
  { isHeadFrozen }: { isHeadFrozen: boolean }
): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0">${
    isHeadFrozen
      ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
      : ""
  }</sheetView></sheetViews><cols>${widths
    .map(
      (width, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
    )
    .join("")}</cols><sheetData>`

export const SHEET_END = "</sheetData></worksheet>"

/** A name that a sheet may have. */
export const sheetName = (text: string): string =>
  escape(text.replace(/[[\]:*?/\\]/g, " ").slice(0, 31))
