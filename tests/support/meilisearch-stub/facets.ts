import { findCandidates } from "./candidates.ts"
import { valuesOf } from "./filter-tests.ts"
import type { Candidate } from "./rank.ts"
import { Refusal } from "./refusal.ts"
import type { FacetSearchRequest } from "./search-request.ts"
import type { Settings } from "./settings.ts"
import type { StoredIndex } from "./stored-index.ts"
import { allowedTypos, typosBetween } from "./words.ts"

type Counts = [value: string, count: number][]

/** Values of each facet with their counts, no more than the settings allow. */
export function facetDistribution(
  settings: Settings,
  candidates: Candidate[],
  facets: string[]
): Record<string, Record<string, number>> {
  const { maxValuesPerFacet, sortFacetValuesBy } = settings.faceting
  return Object.fromEntries(
    asked(settings, facets).map((name) => {
      const way = sortFacetValuesBy[name] ?? sortFacetValuesBy["*"]
      const counts = countsOf(candidates, name)
      if (way === "count") counts.sort((a, b) => b[1] - a[1])
      return [name, Object.fromEntries(counts.slice(0, maxValuesPerFacet))]
    })
  )
}

/** The least and the largest number of each facet that holds numbers. */
export function facetStats(
  settings: Settings,
  candidates: Candidate[],
  facets: string[]
): Record<string, { min: number; max: number }> {
  return Object.fromEntries(
    asked(settings, facets).flatMap((name) => {
      const numbers = candidates
        .flatMap(({ document }) => valuesOf(document, name))
        .filter((value) => typeof value === "number")
      const [first = 0] = numbers
      const least = numbers.reduce((a, b) => Math.min(a, b), first)
      const most = numbers.reduce((a, b) => Math.max(a, b), first)
      return numbers.length ? [[name, { min: least, max: most }]] : []
    })
  )
}

/** Values, not numbers, that begin with what was asked, with typos. */
export function facetSearch(index: StoredIndex, request: FacetSearchRequest) {
  const { settings } = index
  const { facetName, facetQuery } = request
  if (!asked(settings, ["*"]).includes(facetName) || !settings.facetSearch) {
    const message = `Attribute \`${facetName}\` is not facet-searchable.`
    throw new Refusal(400, "invalid_facet_search_facet_name", message)
  }
  const begun = folded(facetQuery ?? "")
  const { disableOnAttributes } = settings.typoTolerance
  const typos = disableOnAttributes.includes(facetName)
    ? 0
    : allowedTypos(begun, settings)
  const texts = findCandidates(index, request).map(({ document, match }) => ({
    match,
    document: {
      [facetName]: valuesOf(document, facetName).filter(
        (value) => typeof value !== "number"
      ),
    },
  }))
  const facetHits = countsOf(texts, facetName)
    .filter(
      ([value]) => typosBetween(begun, folded(value), typos, true) !== null
    )
    .slice(0, settings.faceting.maxValuesPerFacet)
    .map(([value, count]) => ({ value, count }))
  return { facetHits, facetQuery: facetQuery ?? null, processingTimeMs: 1 }
}

const folded = (text: string) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()

const asked = ({ filterableAttributes }: Settings, facets: string[]) =>
  facets.includes("*") ? filterableAttributes : facets

/** In the order of the values. */
function countsOf(candidates: Candidate[], name: string): Counts {
  const counts = new Map<string, number>()
  for (const { document } of candidates) {
    for (const value of new Set(valuesOf(document, name).map(String))) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
