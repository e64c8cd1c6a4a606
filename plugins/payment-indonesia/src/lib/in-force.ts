/**
 * The row that holds at a moment: of those that have begun, the latest. Undefined
 * where none has begun. Does not depend on the order of the rows.
 */
export function inForce<Row extends { valid_from: string | Date }>(
  rows: readonly Row[],
  now: Date
): Row | undefined {
  const begun = rows.filter(({ valid_from }) => new Date(valid_from) <= now)
  return begun.reduce<Row | undefined>(
    (last, row) =>
      last && new Date(last.valid_from) >= new Date(row.valid_from)
        ? last
        : row,
    undefined
  )
}
