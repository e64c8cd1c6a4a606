import type { Condition } from "../../lib/territory-sql"

export const IMPORT_ROW_FILTERS = [
  "all",
  "errors",
  "warnings",
  "duplicates",
  "similar",
] as const
export type ImportRowFilter = (typeof IMPORT_ROW_FILTERS)[number]

export const CLAIM_IMPORT = `
  update register_import
  set state = 'applying', started_at = now(), progress = 0, updated_at = now()
  where id = ? and deleted_at is null and (state = 'previewed'
    or (state = 'applying' and started_at < now() - interval '10 minutes'))
  returning id`

export const FORGET_PREVIEWS = `
  update register_import set rows = null, updated_at = now()
  where state = 'previewed' and rows is not null
    and created_at < now() - interval '7 days'`

const FILTERS: Readonly<Record<ImportRowFilter, string>> = {
  all: "true",
  errors: `item.row -> 'problems' @> '[{"level":"error"}]'::jsonb`,
  warnings: `item.row -> 'problems' @> '[{"level":"warning"}]'::jsonb`,
  duplicates: `item.row -> 'duplicate' ->> 'by' <> 'similar'`,
  similar: `item.row -> 'duplicate' ->> 'by' = 'similar'`,
}

/** A page of a preview's rows, cut by the database: there are thousands. */
export function importRowsStatement({
  id,
  only,
  limit,
  offset,
}: {
  id: string
  only: ImportRowFilter
  limit: number
  offset: number
}): Condition {
  return {
    sql: `select item.row from register_import i,
        jsonb_array_elements(i.rows) with ordinality as item(row, position)
      where i.id = ? and jsonb_typeof(i.rows) = 'array' and ${FILTERS[only]}
      order by item.position limit ? offset ?`,
    bindings: [id, limit, offset],
  }
}
