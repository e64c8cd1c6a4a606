import Papa from "papaparse"
import readXlsxFile from "read-excel-file/universal"

export type FileCell = string | number | boolean | Date | null

/** A report's file, whatever its format. */
export interface ReportFile {
  about: Map<string, FileCell>
  header: FileCell[]
  rows: FileCell[][]
  totals: FileCell[]
}

const take = (
  table: FileCell[][],
  about: readonly FileCell[][]
): ReportFile => ({
  about: new Map(
    about.map(([name, value]) => [`${name as string}`, value ?? null])
  ),
  header: table[0] ?? [],
  rows: table.slice(1, -1),
  totals: table.at(-1) ?? [],
})

/** A CSV of the reports: what it is, an empty line, the table. Cells are texts. */
export function readReportCsv(bytes: Buffer): ReportFile {
  const text = bytes.toString("utf8").replace(/^\ufeff/, "")
  const { data } = Papa.parse<string[]>(text.trimEnd())
  const gap = data.findIndex((row) => row.join("") === "")
  return take(data.slice(gap + 1), data.slice(0, gap))
}

/** A moment to its second: days are kept as fractions. */
const rounded = (cell: unknown): FileCell =>
  cell instanceof Date
    ? new Date(Math.round(cell.getTime() / 1000) * 1000)
    : (cell as FileCell)

/** A workbook of the reports: a sheet of rows, one that says what it is. */
export async function readReportXlsx(bytes: Buffer): Promise<ReportFile> {
  const [table, about] = await readXlsxFile(new Uint8Array(bytes).buffer)
  const cells = (rows: unknown[][] = []) => rows.map((row) => row.map(rounded))
  return take(cells(table?.data), cells(about?.data))
}
