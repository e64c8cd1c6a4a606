import Papa from "papaparse"
import { harmless } from "./harmless"

export type Cell = string | number | null

export const TABLE_FORMATS = ["csv", "xlsx"] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

export const TABLE_MIME: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/**
 * A table as a file. No cell can become a formula; CSV carries the mark that
 * Excel needs to read UTF-8. `header` and `rows` have the same order.
 */
export async function writeTable(
  format: TableFormat,
  { name, header, rows }: { name: string; header: string[]; rows: Cell[][] }
): Promise<Buffer> {
  const cells = rows.map((row) => row.map(harmless))
  if (format === "csv") {
    const text = Papa.unparse({ fields: header, data: cells })
    return Buffer.from(`\ufeff${text}\r\n`, "utf8")
  }
  // An ES module: loaded when somebody first asks for an XLSX.
  const { default: writeXlsxFile } = await import("write-excel-file/node")
  return writeXlsxFile(
    [header.map((value) => ({ value, fontWeight: "bold" as const })), ...cells],
    { sheet: name, stickyRowsCount: 1 }
  ).toBuffer()
}
