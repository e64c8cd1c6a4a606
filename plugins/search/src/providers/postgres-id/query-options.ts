import type { ProviderQuery } from "../../lib/search-module"
import type { Near } from "./near"
import { refuse } from "./refuse"

/** What `search_options.provider_options["postgres-id"]` may say. */
type QueryOptions = {
  /** Facet field -> the column that holds the words for its values. */
  labels?: Record<string, string>
  /** The words as they were typed: nothing is corrected. */
  verbatim?: boolean
  /** The last word may go on, even where it is a word already. */
  typing?: boolean
  /**
   * Where fewer than a page of rows hold every word, rows that hold the first
   * and half of the others follow; the answer says after how many.
   */
  relax?: boolean
  /**
   * Rows of the smallest of these areas first, then of the next, then the rest.
   * Nothing is relaxed then: something else nearby is not what was asked for.
   */
  near?: Near
}

/** The options of a query that are this engine's own. */
export const queryOptions = (query: ProviderQuery): QueryOptions =>
  query.search_options?.provider_options?.["postgres-id"] ?? {}

/** Refuses what would otherwise be silently left out of the answer. */
export function assertSupported(query: ProviderQuery): void {
  const options = query.search_options ?? {}
  const refused = {
    "cursor pagination": query.pagination?.cursor,
    highlighting: options.highlight,
    "vector search": options.vector,
    "a language per query": options.locales?.length,
    "deduplication by a field": options.distinct,
    "a least score": options.min_score,
    "a choice of searched fields": options.attributes_to_search_on?.length,
    "typo tolerance per query": options.typo_tolerance,
    "disjunctive_facets (every facet is one)": options.disjunctive_facets,
  }
  for (const [feature, value] of Object.entries(refused)) {
    if (value) {
      refuse(`does not know ${feature}`)
    }
  }
}
