/** A row of a list that was looked at, and what is wrong with it in words. */
export interface CheckedRow {
  field: string | null
  label: string
  fault: string | null
}

/** What a look at a list of tracking numbers found; nothing was sent. */
export interface CheckedList {
  rows: readonly CheckedRow[]
}

/** Reads it out of a form's answer, which does not know its type. */
export const checkedRows = (data: unknown): readonly CheckedRow[] =>
  typeof data === "object" && data !== null && "rows" in data
    ? (data as CheckedList).rows
    : []
