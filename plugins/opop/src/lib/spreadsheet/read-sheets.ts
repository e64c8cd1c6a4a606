import { failTable } from "../../faults/table"
import { type Sheet, TABLE_LIMITS } from "./limits"
import { readCsv } from "./read-csv"
import { readXlsx } from "./read-xlsx"
import { isBase64 } from "../base64"

const ZIP = Buffer.from("504b0304", "hex")
const OLD_OFFICE = Buffer.from("d0cf11e0", "hex")

/** The bytes of a file in a JSON body. Throws `table_unreadable`, `table_too_large`. */
export function decodeTable(base64: string): Buffer {
  if ((base64.length * 3) / 4 > TABLE_LIMITS.bytes + 2)
    throw failTable("table_too_large", {
      limit: String(TABLE_LIMITS.bytes / 1024 / 1024),
    })
  if (base64.length % 4 !== 0 || !isBase64(base64))
    throw failTable("table_unreadable")
  return Buffer.from(base64, "base64")
}

/**
 * The sheets of an XLSX, or the one of a CSV, told by content, without the
 * empty rows and columns around the table. Throws `table_unreadable`,
 * `table_old_format`, `table_unsafe`, `table_too_long`, `table_empty`.
 */
export async function readSheets(bytes: Buffer): Promise<Sheet[]> {
  const mark = bytes.subarray(0, 4)
  if (mark.equals(OLD_OFFICE)) throw failTable("table_old_format")
  const sheets = mark.equals(ZIP)
    ? await readXlsx(bytes)
    : [{ name: "", rows: readCsv(bytes) }]
  const filled = sheets.map(trim).filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) throw failTable("table_empty")
  return filled
}

const isEmptyRow = (row: string[]) => row.every((cell) => cell.trim() === "")

/** Rows keep their place in the file, so that people find them again. */
function trim({ name, rows }: Sheet): Sheet {
  const last = rows.findLastIndex((row) => !isEmptyRow(row))
  const kept = rows.slice(0, last + 1)
  const width = kept.reduce(
    (most, row) =>
      Math.max(most, row.findLastIndex((cell) => cell.trim() !== "") + 1),
    0
  )
  if (kept.length > TABLE_LIMITS.rows + 50 || width > TABLE_LIMITS.columns)
    throw failTable("table_too_long", {
      rows: String(TABLE_LIMITS.rows),
      columns: String(TABLE_LIMITS.columns),
    })
  return {
    name,
    rows: kept.map((row) =>
      Array.from({ length: width }, (_, column) => clean(row[column] ?? ""))
    ),
  }
}

/** Without the apostrophe that keeps a text from becoming a formula. */
const clean = (cell: string): string =>
  cell
    .replace(/^'(?=[=+\-@\t\r])/, "")
    .replace(/[\u00a0\u200b\ufeff]/g, " ")
    .trim()
    .slice(0, TABLE_LIMITS.cell)
