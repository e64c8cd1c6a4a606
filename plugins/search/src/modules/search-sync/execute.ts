import type { Context } from "@medusajs/framework/types"

type Row = Record<string, unknown>
type Manager = { execute(sql: string, values?: unknown[]): Promise<Row[]> }

/** Runs one statement in the transaction of the call, `?` for values. */
export const execute = (context: Context, sql: string, values: unknown[]) =>
  (context.manager as Manager).execute(sql, values)

/** Removes rows of a queue that have not changed since they were leased. */
export async function settle(
  context: Context,
  table: "search_dirty" | "storefront_tag_outbox",
  rows: { id: string; mark: string }[]
): Promise<void> {
  await execute(
    context,
    `delete from ${table} t
     using jsonb_to_recordset(?::jsonb) as m(id text, mark text)
     where t.id = m.id and t.mark = m.mark`,
    [keysOf(rows)]
  )
}

/** What names leased rows, as JSON. */
export const keysOf = (rows: { id: string; mark: string }[]): string =>
  JSON.stringify(rows.map(({ id, mark }) => ({ id, mark })))
