/** A row of a list that was looked at, and what is wrong with it in words. */
export interface CheckedRow {
  field: string | null
  label: string
  fault: string | null
}

/** What a look at a list of tracking numbers found. */
export interface CheckedList {
  rows: readonly CheckedRow[]
  /** Some were sent before the others were refused: somebody was faster. */
  isPartlySent: boolean
}

/** Reads it out of a form's answer, which does not know its type. */
export const checkedList = (data: unknown): CheckedList | null =>
  typeof data === "object" && data !== null && "isPartlySent" in data
    ? (data as CheckedList)
    : null
