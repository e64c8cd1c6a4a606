import type { Read } from "./cells"
import type { ColumnMapping, ImportField } from "./fields"
import { problem, type ProblemCode, type RowProblem } from "./problems"

/** The cells of one row by field, and the problems met while reading them. */
export class RowCells {
  readonly problems: RowProblem[] = []

  constructor(
    private readonly cells: readonly string[],
    private readonly mapping: ColumnMapping
  ) {}

  text(field: ImportField): string {
    const column = this.mapping[field]
    return column === undefined ? "" : (this.cells[column] ?? "").trim()
  }

  /** A text of at most so many letters. */
  short(field: ImportField, max: number): string | null {
    const text = this.text(field).replace(/\s+/g, " ")
    if (text.length > max) this.report("text_cut", field)
    return text.slice(0, max) || null
  }

  value<T>(
    field: ImportField,
    reader: (cell: string) => Read<T>,
    code: ProblemCode = "choice_unknown"
  ): T | null {
    const value = reader(this.text(field))
    if (value === undefined) this.report(code, field)
    return value ?? null
  }

  report(
    code: ProblemCode,
    field: ImportField,
    value = this.text(field)
  ): void {
    this.problems.push(problem(code, field, value))
  }
}
