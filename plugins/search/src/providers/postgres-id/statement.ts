import type { FacetRequest, ProviderQuery } from "../../lib/search-module"
import { FacetSql } from "./facet-sql"
import { columnOf } from "./filters"
import { MatchSet, type Ranking } from "./match-set"
import type { IndexPlan } from "./schema"

/** Totals are counted exactly up to here. */
export const MAX_EXACT_COUNT = 1000

/**
 * One statement that answers one row: `count`, `hits`, `facet_<n>` and, with
 * facets, the `size` of the set that was counted through.
 */
export type Statement = {
  text: string
  values: unknown[]
  facets: FacetRequest[]
}

/** Compiles a query to one statement over one set of matches. */
export function compileSearch(
  query: ProviderQuery,
  plan: IndexPlan,
  ranking: Ranking
): Statement {
  const facets = (query.search_options?.facets ?? []).map(toFacetRequest)
  const matches = new MatchSet(query, plan, facets, ranking)
  const facetSql = new FacetSql(matches)
  const selections = [
    `(${countSql(matches)}) as count`,
    ...(facets.length ? ["(select count(*)::int from matched) as size"] : []),
    `(${hitsSql(matches, query)}) as hits`,
    ...facets.map((facet, n) => `(${facetSql.sql(facet)}) as facet_${n}`),
  ]
  return {
    text: `${matches.sql()}${facetSql.countedSql()} select ${selections.join(", ")}`,
    values: matches.parameters.values,
    facets,
  }
}

const countSql = (matches: MatchSet) => `select count(*)::int from (
  select 1 from ${matches.source()} limit ${MAX_EXACT_COUNT + 1}) counted`

function hitsSql(matches: MatchSet, query: ProviderQuery): string {
  const { plan, parameters, question } = matches
  const { skip = 0, take = 0 } = query.pagination ?? {}
  const limit = `limit ${parameters.add(take)} offset ${parameters.add(skip)}`
  const columns = query.attributes_to_retrieve
    .map((name) => columnOf(plan, name))
    .map(({ name }) => `"${plan.table}"."${name}"`)
  const score = question ? ", page._score" : ""
  const ordered = new Set([
    "id",
    ...matches.orderNames(),
    ...(question ? ["_score"] : []),
  ])
  const names = [...ordered].map((name) => `"${name}"`)
  return `select coalesce(json_agg(hit), '[]'::json) from (
    select ${columns.join(", ")}${score}
    from (select ${names.join(", ")} from ${matches.source()}
      order by ${matches.orderSql("")} ${limit}) page
    join "${plan.table}" on "${plan.table}".id = page.id
    order by ${matches.orderSql("page.")}) hit`
}

const toFacetRequest = (facet: string | FacetRequest): FacetRequest =>
  typeof facet === "string" ? { field: facet, type: "value" } : facet
