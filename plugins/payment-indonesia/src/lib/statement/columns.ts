import { failFile } from "../../faults/files"
import type { Column } from "./mapping"
import type { TableRow } from "./read-table"

/** A heading as it is compared: banks and couriers vary its signs and case. */
export const fold = (text: string) =>
  text.toLowerCase().replace(/[^a-z0-9]+/g, "")

type Find = (column: Column | undefined) => number | null

/** Where each column of the mapping lies. Throws `column_missing`. */
export function finderOf(header: readonly string[]): Find {
  const names = header.map(fold)
  return (column) => {
    if (column === undefined) return null
    if (typeof column === "number") return column
    const at = names.indexOf(fold(column))
    if (at < 0) throw failFile("column_missing", { column })
    return at
  }
}

/**
 * The record with the headings, and those below it: files have lines about the
 * account before it. `key` is a column that every such file has. Throws
 * `column_missing`.
 */
export function splitHeader(
  rows: readonly TableRow[],
  key: Column,
  has_header: boolean
): { header: readonly string[]; body: readonly TableRow[] } {
  if (!has_header) return { header: [], body: rows }
  if (typeof key === "number")
    return { header: rows[0]?.cells ?? [], body: rows.slice(1) }
  const at = rows.findIndex(({ cells }) =>
    cells.some((cell) => fold(cell) === fold(key))
  )
  const header = rows[at]
  if (!header) throw failFile("column_missing", { column: key })
  return { header: header.cells, body: rows.slice(at + 1) }
}
