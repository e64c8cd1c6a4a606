/**
 * Rows of choices go by numbers, which are in the names of their fields. What
 * is saved already has the first ones.
 */
type Rows = readonly number[]

/** Rows that stay empty for those who cannot add any. */
const SPARE_ROWS = 3

/** The rows that a form speaks of, in order. */
export function rowsIn(values: Readonly<Record<string, string>>): number[] {
  const found = Object.keys(values).flatMap((name) => {
    const match = /^variant_(\d{1,3})_name$/.exec(name)
    return match ? [Number(match[1])] : []
  })
  return [...new Set(found)].sort((a, b) => a - b)
}

/** As many rows as `length`, from `start` on. */
export const rowsFrom = (start: number, length: number): number[] =>
  Array.from({ length }, (_, index) => start + index)

/** The empty rows after those that are saved. */
export const spareRows = (saved: number): number[] =>
  rowsFrom(saved, SPARE_ROWS)

/** The number of a row to add: neither shown nor saved. */
export const nextRow = (shown: Rows, saved: number): number =>
  Math.max(-1, ...shown, saved - 1) + 1
