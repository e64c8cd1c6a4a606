import Papa from "papaparse"
import type { FileCell } from "./file-cell"
import type { TableFile } from "./table-file"

/** Rows that are written at once. */
const BATCH = 500
/** By which Excel knows UTF-8. */
const MARK = "\ufeff"

type Row = readonly FileCell[]

const linesOf = (rows: readonly Row[]) =>
  `${Papa.unparse(rows as FileCell[][])}\r\n`

/**
 * A table as CSV, piece by piece: what it is, an empty line, the header, the
 * rows, their sums.
 */
export async function* writeCsv(file: TableFile): AsyncGenerator<Buffer> {
  yield Buffer.from(MARK + linesOf([...file.about, [], file.header]))
  let batch: Row[] = []
  for await (const row of file.rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield Buffer.from(linesOf(batch))
    batch = []
  }
  yield Buffer.from(linesOf([...batch, file.totals]))
}
