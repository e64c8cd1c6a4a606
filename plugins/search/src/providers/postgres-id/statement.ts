import type { FacetRequest, ProviderQuery } from "../../lib/search-module"
import type { CompileQuestion } from "./conditions"
import { FacetSql } from "./facet-sql"
import { hitsSql } from "./hits-sql"
import { MatchSet } from "./match-set"
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
  compile: CompileQuestion
): Statement {
  const facets = facetsOf(query)
  const matches = new MatchSet(query, plan, facets, compile)
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

/** The facets that a query asks for. */
export const facetsOf = (query: ProviderQuery): FacetRequest[] =>
  (query.search_options?.facets ?? []).map((facet) =>
    typeof facet === "string" ? { field: facet, type: "value" } : facet
  )
