import type { SqlClient } from "./database"
import { tableOf, TABLE_PATTERN, type IndexPlan } from "./schema"

/** Whether the table of an index is there, in the shape of a plan. */
export async function isMadeBy(
  client: SqlClient,
  { table, hash }: IndexPlan
): Promise<boolean> {
  const { rows } = await client.query(
    `select obj_description(to_regclass($1), 'pg_class') as hash`,
    [`"${table}"`]
  )
  return rows[0]?.["hash"] === hash
}

/**
 * The table of a physical index, and those of later versions of the same index
 * and shape: while an index is built anew, each change is written to both.
 */
export async function tablesOf(
  client: SqlClient,
  physicalName: string
): Promise<string[]> {
  const table = tableOf(physicalName)
  const [, base, version] = /^(.*_v)(\d+)$/.exec(table) ?? []
  if (base === undefined) {
    return [table]
  }
  const { rows } = await client.query(
    `select relname::text as name from pg_class
     where relkind = 'r' and relname like $1
       and relnamespace = current_schema()::regnamespace
       and obj_description(oid, 'pg_class') =
         obj_description(to_regclass($2), 'pg_class')
     order by 1`,
    [TABLE_PATTERN, `"${table}"`]
  )
  const later = rows
    .map((row) => String(row["name"]))
    .filter(
      (name) =>
        name.startsWith(base) &&
        Number(name.slice(base.length)) > Number(version)
    )
  return [table, ...later]
}
