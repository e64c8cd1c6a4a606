import type {
  MultiSearchQuery,
  SearchForFacetValuesParams,
} from "meilisearch" with { "resolution-mode": "import" }
import type { ProviderQuery } from "../../lib/search-module"
import { assertSupported } from "../assert-supported"
import { compileFacet, facetQueryOf, type Facet } from "./facets"
import { partFilters, type FilterParts } from "./filter-parts"
import { allOf, compileFilters } from "./filters"
import { nearTiers, type Near } from "./near"
import { compileOrder } from "./order"
import { compileQuestion } from "./question"
import { refuse } from "./refuse"
import { MAX_EXACT_COUNT } from "./settings"

/** What `search_options.provider_options["meilisearch"]` may say. */
type QueryOptions = {
  /** Facet field -> the field that holds the words for its values. */
  labels?: Record<string, string>
  /** Takes words as they are typed, without corrections. */
  verbatim?: boolean
  /** Puts what is near first; inside a tier the query's own order rules. */
  near?: Near
}

/** Where a facet is counted: in the page's own query, or in one for itself. */
export type CountedFacet = {
  facet: Facet
  query?: MultiSearchQuery
  named?: SearchForFacetValuesParams
}

/** What is asked of the engine for one search. */
export type Search = {
  index: string
  page: MultiSearchQuery
  /** By nearness, ids only; then `page` holds no hits, only totals. */
  tiers: MultiSearchQuery[]
  facets: CountedFacet[]
  /** How many hits of the answer come before the page. */
  before: number
}

/** Totals and counts without hits: such an answer is exact. */
const NO_HITS = { page: 1, hitsPerPage: 0 }

/** Compiles a query. Throws on what this engine cannot do, and never guesses. */
export function compileSearch(query: ProviderQuery): Search {
  assertSupported(query, refuse)
  const { fields, physical_name } = query.index
  const options = optionsOf(query)
  const facets = (query.search_options?.facets ?? []).map((facet) =>
    compileFacet(facet, fields, options.labels ?? {})
  )
  const filters = partFilters(
    query,
    facets.map(({ request }) => request.field)
  )
  const q = compileQuestion(query.q, options.verbatim === true)
  const asked = {
    ...(q === undefined ? {} : { q }),
    matchingStrategy: "all" as const,
  }
  const counted = facets.map((facet) =>
    countFacet(facet, filters, asked, physical_name)
  )
  const sort = compileOrder(query.pagination?.order, fields, q !== undefined)
  const ordered = {
    indexUid: physical_name,
    ...asked,
    ...(sort.length ? { sort } : {}),
  }
  const tiers = options.near ? nearTiers(options.near) : []
  const { window, before } = windowOf(query, tiers.length > 0)
  return {
    index: physical_name,
    page: {
      ...ordered,
      ...withFilter(filters.all),
      facets: counted.flatMap(({ facet, ...own }) =>
        own.query || own.named ? [] : [facet.attribute]
      ),
      attributesToRetrieve: query.attributes_to_retrieve,
      showRankingScore: q !== undefined,
      ...(tiers.length ? NO_HITS : window),
    },
    tiers: tiers.map((tier) => ({
      ...ordered,
      ...withFilter(allOf([filters.all, compileFilters(tier, fields)])),
      attributesToRetrieve: ["id"],
      ...window,
    })),
    facets: counted,
    before,
  }
}

const withFilter = (filter: string | null) =>
  filter === null ? {} : { filter }

const optionsOf = (query: ProviderQuery): QueryOptions =>
  query.search_options?.provider_options?.["meilisearch"] ?? {}

function countFacet(
  facet: Facet,
  filters: FilterParts,
  asked: { q?: string; matchingStrategy: "all" },
  indexUid: string
): CountedFacet {
  const { field } = facet.request
  const filter = withFilter(filters.without(field))
  if (facet.words.length) {
    const named = {
      ...asked,
      ...filter,
      facetName: facet.attribute,
      facetQuery: facetQueryOf(facet),
      exhaustiveFacetCount: true,
    }
    return { facet, named }
  }
  const facets = [facet.attribute]
  return filters.isOn(field)
    ? { facet, query: { indexUid, ...asked, ...filter, facets, ...NO_HITS } }
    : { facet }
}

/**
 * Only numbered pages have exact totals. A page that does not begin where one
 * of its size would is cut out of all hits up to its end; so is one by tiers.
 */
function windowOf({ pagination }: ProviderQuery, isTiered: boolean) {
  const { skip = 0, take = 0 } = pagination ?? {}
  if (skip + take > MAX_EXACT_COUNT) {
    refuse(`answers no hits beyond the first ${MAX_EXACT_COUNT}`)
  }
  if (take === 0) {
    return { window: NO_HITS, before: 0 }
  }
  return skip % take === 0 && !isTiered
    ? { window: { page: skip / take + 1, hitsPerPage: take }, before: 0 }
    : { window: { page: 1, hitsPerPage: skip + take }, before: skip }
}
