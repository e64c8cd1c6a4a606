import { z } from "@medusajs/framework/zod"
import { notImitated, Refusal } from "./refusal.ts"
import { parseBody } from "./parse-body.ts"

const count = z.number().int().min(0)
const filter = z
  .union([z.string(), z.array(z.union([z.string(), z.array(z.string())]))])
  .nullish()
const strategy = z.enum(["last", "all", "frequency"]).nullish()
const names = z.array(z.string()).nullish()

const shared = { filter, matchingStrategy: strategy, q: z.string().nullish() }

const Search = z
  .object({
    ...shared,
    offset: count.nullish(),
    limit: count.nullish(),
    page: count.nullish(),
    hitsPerPage: count.nullish(),
    attributesToRetrieve: names,
    attributesToSearchOn: names,
    facets: names,
    sort: names,
    showRankingScore: z.boolean().nullish(),
  })
  .strict()

const FacetSearch = z
  .object({
    ...shared,
    facetName: z.string(),
    facetQuery: z.string().nullish(),
    attributesToSearchOn: names,
    exhaustiveFacetCount: z.boolean().nullish(),
  })
  .strict()

const MultiSearch = z
  .object({ queries: z.array(z.record(z.string(), z.unknown())) })
  .strict()

export type SearchRequest = z.infer<typeof Search>
export type FacetSearchRequest = z.infer<typeof FacetSearch>

/** What the real engine takes and this stand-in has no part for. */
const NOT_IMITATED = [
  ...["vector", "hybrid", "retrieveVectors", "media", "personalize"],
  ...["distinct", "locales", "rankingScoreThreshold", "federationOptions"],
  ...["attributesToHighlight", "highlightPreTag", "highlightPostTag"],
  ...["attributesToCrop", "cropLength", "cropMarker", "showMatchesPosition"],
  ...["showRankingScoreDetails", "showPerformanceDetails", "federation"],
]

/** Throws `invalid_search_…` and `bad_request` as the engine does. */
export function parseSearch(body: unknown): SearchRequest {
  assertImitated(body)
  return parseBody(Search, body, "search")
}

/** Throws `invalid_facet_search_…`, but what it shares with a search. */
export function parseFacetSearch(body: unknown): FacetSearchRequest {
  assertImitated(body)
  const { facetName, facetQuery, exhaustiveFacetCount, ...search } =
    body as Record<string, unknown>
  const own = { facetName, facetQuery, exhaustiveFacetCount }
  const given = Object.entries(own).filter(([, value]) => value !== undefined)
  const request = {
    ...parseSearch(search),
    ...parseBody(
      FacetSearch.pick({
        facetName: true,
        facetQuery: true,
        exhaustiveFacetCount: true,
      }),
      Object.fromEntries(given),
      "facet_search"
    ),
  }
  return parseBody(FacetSearch, request, "facet_search")
}

/** The queries of a multi-search, each with the index it asks. */
export function parseMultiSearch(
  body: unknown
): { indexUid: string; query: Record<string, unknown> }[] {
  assertImitated(body)
  return parseBody(MultiSearch, body, "multi_search").queries.map(
    ({ indexUid, ...query }, n) => {
      if (typeof indexUid === "string") return { indexUid, query }
      const message = `Missing field \`indexUid\` inside \`.queries[${n}]\``
      throw new Refusal(400, "missing_index_uid", message)
    }
  )
}

function assertImitated(body: unknown): void {
  if (typeof body !== "object" || body === null) {
    throw new Refusal(400, "bad_request", "Expected an object")
  }
  const [found] = NOT_IMITATED.filter((name) => Object.hasOwn(body, name))
  if (found) throw notImitated(`\`${found}\``)
}
