import type { ProviderQuery } from "../lib/search-module"

/** Refuses what an engine of ours would otherwise silently leave out of its answer. */
export function assertSupported(
  query: ProviderQuery,
  refuse: (fault: string) => never
): void {
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
