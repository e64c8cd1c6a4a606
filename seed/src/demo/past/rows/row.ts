/** A row of a table by its columns. */
export type Row = Record<string, unknown>

/** Rows by their table; tables in the order in which they are written. */
export type Rows = ReadonlyMap<string, readonly Row[]>

/** Whole rupiah, as Medusa keeps an amount: once to count with, once exactly. */
export const rupiah = (column: string, amount: number): Row => ({
  [column]: amount,
  [`raw_${column}`]: { value: String(amount), precision: 20 },
})

/** When a row was written; and changed last, where that was later. */
export const stamps = (created: Date, updated = created): Row => ({
  created_at: created.toISOString(),
  updated_at: updated.toISOString(),
})

export const iso = (at: Date | null): string | null => at?.toISOString() ?? null

/** Puts the rows of many together, table by table. */
export function together(
  all: Iterable<Readonly<Record<string, readonly Row[]>>>
): Rows {
  const found = new Map<string, Row[]>()
  for (const tables of all)
    for (const [table, rows] of Object.entries(tables))
      found.set(table, [...(found.get(table) ?? []), ...rows])
  return found
}
