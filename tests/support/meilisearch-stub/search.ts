import { assertListed, findCandidates } from "./candidates.ts"
import { facetDistribution, facetStats } from "./facets.ts"
import type { Document } from "./filter-tests.ts"
import { rank, type Candidate } from "./rank.ts"
import { Refusal } from "./refusal.ts"
import type { SearchRequest } from "./search-request.ts"
import type { StoredIndex } from "./stored-index.ts"

/** Answers a search as the engine does, but for the time that it took. */
export function search(index: StoredIndex, request: SearchRequest) {
  const { settings } = index
  const { maxTotalHits } = settings.pagination
  const sort = request.sort ?? []
  for (const rule of sort) {
    if (!/:(asc|desc)$/.test(rule)) {
      const message = `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${rule}\`.`
      throw new Refusal(400, "invalid_search_sort", message)
    }
    assertListed(
      rule.replace(/:\w+$/, ""),
      settings.sortableAttributes,
      "sortable",
      "sort"
    )
  }
  if (sort.length && !settings.rankingRules.includes("sort")) {
    const message =
      "You must specify where `sort` is listed in the rankingRules setting to use the sort parameter at search time."
    throw new Refusal(400, "invalid_search_sort", message)
  }
  for (const name of request.facets ?? []) {
    if (name === "*") continue
    assertListed(name, settings.filterableAttributes, "filterable", "facets")
  }
  const candidates = findCandidates(index, request)
  const ranked = rank(candidates, settings.rankingRules, sort)
  const { limits, from, to } = page(request, candidates.length, maxTotalHits)
  return {
    hits: ranked.slice(from, to).map((one) => hit(index, one, request)),
    query: request.q ?? "",
    processingTimeMs: 1,
    ...limits,
    ...(request.facets
      ? {
          facetDistribution: facetDistribution(
            settings,
            candidates,
            request.facets
          ),
          facetStats: facetStats(settings, candidates, request.facets),
        }
      : {}),
  }
}

/** Pages count hits through; limit and offset only estimate them. */
function page(request: SearchRequest, found: number, maxTotalHits: number) {
  const total = Math.min(found, maxTotalHits)
  if (request.page != null || request.hitsPerPage != null) {
    const { page, hitsPerPage } = {
      page: request.page ?? 1,
      hitsPerPage: request.hitsPerPage ?? 20,
    }
    const totalPages = hitsPerPage ? Math.ceil(total / hitsPerPage) : 0
    const from = page === 0 ? 0 : (page - 1) * hitsPerPage
    const to = page === 0 ? 0 : Math.min(total, from + hitsPerPage)
    return {
      limits: { hitsPerPage, page, totalPages, totalHits: total },
      from,
      to,
    }
  }
  const offset = request.offset ?? 0
  const limit = request.limit ?? 20
  return {
    limits: { limit, offset, estimatedTotalHits: total },
    from: offset,
    to: Math.min(total, offset + limit),
  }
}

function hit(
  { settings }: StoredIndex,
  { document, match }: Candidate,
  { attributesToRetrieve, showRankingScore }: SearchRequest
): Document {
  const isIn = (names: string[], name: string) =>
    names.includes("*") || names.includes(name)
  const shown = Object.entries(document).filter(
    ([name]) =>
      isIn(settings.displayedAttributes, name) &&
      isIn(attributesToRetrieve ?? ["*"], name)
  )
  const score = match ? 1 / (1 + match.typos + match.proximity / 100) : 1
  return {
    ...Object.fromEntries(shown),
    ...(showRankingScore ? { _rankingScore: score } : {}),
  }
}
