import type { Column } from "../tables/table"
import type { FileCell } from "./file-cell"

/** What decides how cells of a column look. */
export type SheetColumn = Pick<Column, "kind" | "isAdditive">

/** What a file is made of, whatever its format. */
export interface TableFile {
  /** What it is, in pairs of a name and what stands behind it. */
  about: readonly (readonly [name: string, value: FileCell])[]
  /** Names of the sheet of rows and of the one that says what it is. */
  sheets: { rows: string; about: string }
  columns: readonly SheetColumn[]
  header: readonly string[]
  /** In order, as they come. */
  rows: AsyncIterable<readonly FileCell[]>
  /** The last row: the sums. */
  totals: readonly FileCell[]
}
