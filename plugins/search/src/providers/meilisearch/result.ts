import type { ProviderQuery, ProviderResult } from "../../lib/search-module"
import type { Answer } from "./ask"
import { readFacet } from "./facets"
import type { Search } from "./query"
import { MAX_EXACT_COUNT } from "./settings"

/**
 * The engine's answer in the module's form, as postgres-id gives it:
 * `metadata.count` stops at 1,000, `provider_metadata.count_is_exact` says
 * whether it is all, and facet values carry a `label`.
 */
export function readResult(
  query: ProviderQuery,
  search: Search,
  answer: Answer,
  elapsedMs: number
): ProviderResult {
  return {
    hits: answer.hits.map(({ _rankingScore, ...document }) => ({
      id: String(document["id"]),
      document,
      ...(typeof _rankingScore === "number" ? { score: _rankingScore } : {}),
    })),
    facets: Object.fromEntries(
      search.facets.map(({ facet }, n) => [
        facet.request.field,
        readFacet(facet, answer.counts[n] ?? {}),
      ])
    ),
    metadata: {
      skip: query.pagination?.skip ?? 0,
      take: query.pagination?.take ?? 0,
      count: Math.min(answer.total, MAX_EXACT_COUNT),
      processing_time_ms: Math.round(elapsedMs),
    },
    provider_metadata: {
      count_is_exact: answer.total <= MAX_EXACT_COUNT,
      ...(search.facets.length ? { counted_through: answer.total } : {}),
    },
  }
}
