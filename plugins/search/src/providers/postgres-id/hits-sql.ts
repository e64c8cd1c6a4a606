import type { ProviderQuery } from "../../lib/search-module"
import { columnOf, type Parameters } from "./filters"
import { SCORE } from "./order"
import type { IndexPlan } from "./schema"

/** Ranked rows that a page is cut out of. */
export type Ranked = {
  plan: IndexPlan
  parameters: Parameters
  /** What to read after `from`, conditions included. */
  source: () => string
  orderSql: (prefix: string) => string
  orderNames: () => string[]
  /** Whether the rows carry what they are worth. */
  isScored: boolean
}

/** One page of hits, as SQL of a list of documents. */
export function hitsSql(ranked: Ranked, query: ProviderQuery): string {
  const { plan, parameters } = ranked
  const { skip = 0, take = 0 } = query.pagination ?? {}
  const limit = `limit ${parameters.add(take)} offset ${parameters.add(skip)}`
  const columns = query.attributes_to_retrieve
    .map((name) => columnOf(plan, name))
    .map(({ name }) => `"${plan.table}"."${name}"`)
  const score = ranked.isScored ? `, page.${SCORE}` : ""
  const ordered = new Set([
    "id",
    ...ranked.orderNames(),
    ...(ranked.isScored ? [SCORE] : []),
  ])
  const names = [...ordered].map((name) => `"${name}"`)
  return `select coalesce(json_agg(hit), '[]'::json) from (
    select ${columns.join(", ")}${score}
    from (select ${names.join(", ")} from ${ranked.source()}
      order by ${ranked.orderSql("")} ${limit}) page
    join "${plan.table}" on "${plan.table}".id = page.id
    order by ${ranked.orderSql("page.")}) hit`
}
