/** Part of a statement, with the values of its question marks. */
export type Condition = { sql: string; bindings: unknown[] }

/** Conditions that all hold; none: everything. */
export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(" and ") || "true",
  bindings: conditions.flatMap(({ bindings }) => bindings),
})

/** A text whose signs mean nothing to `like`. */
export const likeLiteral = (text: string): string =>
  text.replace(/[\\%_]/g, "\\$&")

/**
 * The condition that a column's area code lies in a territory: a code of it, or
 * one below. An empty territory holds nothing.
 */
export function withinTerritory(
  column: string,
  territory: readonly string[]
): Condition {
  if (territory.length === 0) return { sql: "false", bindings: [] }
  const one = `${column} = ? or ${column} like ?`
  return {
    sql: `(${territory.map(() => one).join(" or ")})`,
    bindings: territory.flatMap((code) => [code, `${code}.%`]),
  }
}

/** The column of a pesantren that holds codes of this length. */
const PESANTREN_COLUMNS = [
  { length: 2, column: "province_code" },
  { length: 5, column: "regency_code" },
  { length: 8, column: "district_code" },
] as const

/**
 * The condition that a pesantren lies in a territory, by equality so that the
 * indexes serve. `alias` is the table's name in the statement.
 */
export function pesantrenWithin(
  alias: string,
  territory: readonly string[]
): Condition {
  const parts = PESANTREN_COLUMNS.flatMap(({ length, column }) => {
    const codes = territory.filter((code) => code.length === length)
    return codes.length > 0
      ? [{ sql: `${alias}.${column} = any(string_to_array(?, ','))`, codes }]
      : []
  })
  if (parts.length === 0) return { sql: "false", bindings: [] }
  return {
    sql: `(${parts.map(({ sql }) => sql).join(" or ")})`,
    bindings: parts.map(({ codes }) => codes.join(",")),
  }
}
