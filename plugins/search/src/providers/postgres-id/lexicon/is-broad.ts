import type { ProviderQuery } from "../../../lib/search-module"
import type { QueryTerm } from "../../../lib/query-terms"
import type { SqlClient } from "../database"
import { columnOf } from "../filters"
import { queryOptions } from "../query-options"
import type { IndexPlan } from "../schema"
import { after } from "./after"
import { wordsTableOf } from "./words-table"

/** Rows that are ranked where more are found: beyond them no page opens. */
export const MAX_RANKED = 1001
/** Fewer matches than these are ranked whole in no time. */
const MIN_BROAD = 2000

/**
 * Whether a question of one word finds so much that reading the rows in their
 * second order until enough fit is cheaper than ranking all that fit. Only
 * where nothing else narrows the matches, for then the words say how many
 * there are: of `rows` the reading passes about `rows / used` for each that fits.
 */
export async function isBroad(
  client: SqlClient,
  {
    query,
    plan,
    terms,
  }: { query: ProviderQuery; plan: IndexPlan; terms: QueryTerm[] }
): Promise<boolean> {
  const [term, ...others] = terms
  if (!term || others.length || !isWide(query, plan)) {
    return false
  }
  const words = term.spellings.flatMap((phrase) =>
    phrase.length === 1 ? phrase : []
  )
  const begun = term.isPrefix ? term.word : null
  const { rows } = await client.query(
    `select
       (select coalesce(sum(products + names + places + texts), 0)
        from "${wordsTableOf(plan.physicalName)}" where term = any($1))
       + (select coalesce(sum(products + names + places), 0)
          from "${wordsTableOf(plan.physicalName)}"
          where term >= $2 and term < $3) as used,
       (select reltuples from pg_class where oid = to_regclass($4)) as rows`,
    [words, begun, begun === null ? null : after(begun), `"${plan.table}"`]
  )
  const used = Number(rows[0]?.["used"])
  const passed = (MAX_RANKED * Number(rows[0]?.["rows"])) / used
  return used >= MIN_BROAD && passed < used / 2
}

/** No facets, no nearness, and no filter that a visitor has chosen. */
function isWide(query: ProviderQuery, plan: IndexPlan): boolean {
  const { filters = {}, pagination, search_options } = query
  const order = Object.keys(pagination?.order ?? {})
  return (
    !search_options?.facets?.length &&
    !queryOptions(query).near &&
    order[0] === "_score" &&
    order.length > 1 &&
    Object.keys(filters).every((name) => {
      const column = plan.columns.has(name) && columnOf(plan, name)
      return column && column.isArray && !column.isFacetable
    })
  )
}
