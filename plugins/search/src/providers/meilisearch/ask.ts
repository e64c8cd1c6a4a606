import type { Meilisearch, MultiSearchResult } from "meilisearch" with {
  "resolution-mode": "import",
}
import type { Search } from "./query"

type Hit = Record<string, unknown>

/** What the engine answered, in the order of what was asked. */
export type Answer = {
  hits: Hit[]
  /** Matches of all filters, up to one more than is counted exactly. */
  total: number
  /** Counts of each facet's attribute. */
  counts: Record<string, number>[]
}

/**
 * Asks the engine: one request, one more for each facet by name, and one for
 * the documents of a page by nearness, whose tiers give ids only.
 */
export async function ask(
  client: Pick<Meilisearch, "multiSearch" | "index">,
  search: Search,
  take: number
): Promise<Answer> {
  const own = search.facets.flatMap(({ query }) => (query ? [query] : []))
  const index = client.index<Hit>(search.index)
  const [{ results }, named] = await Promise.all([
    client.multiSearch<{ queries: typeof own }, Hit>({
      queries: [search.page, ...search.tiers, ...own],
    }),
    Promise.all(
      search.facets.map(async (facet) =>
        facet.named ? index.searchForFacetValues(facet.named) : undefined
      )
    ),
  ])
  const [page, ...others] = results
  const tiers = others.splice(0, search.tiers.length)
  const counts = search.facets.map(({ facet, query }, n) => {
    const values = named[n]?.facetHits
    if (values) {
      return Object.fromEntries(values.map((one) => [one.value, one.count]))
    }
    const from = query ? others.shift() : page
    return from?.facetDistribution?.[facet.attribute] ?? {}
  })
  const cut = (hits: Hit[]) => hits.slice(search.before, search.before + take)
  const found = cut((tiers.length ? tiers : [page]).flatMap(hitsOf))
  return {
    hits: tiers.length ? await hydrate(client, search, found) : found,
    total: page?.totalHits ?? 0,
    counts,
  }
}

const hitsOf = (result: MultiSearchResult<Hit> | undefined): Hit[] =>
  result?.hits ?? []

/** The documents of ids, in their order; the index's predicate holds here too. */
async function hydrate(
  client: Pick<Meilisearch, "index">,
  { index, page }: Search,
  found: Hit[]
): Promise<Hit[]> {
  if (!found.length) {
    return []
  }
  const ids = found.map(({ id }) => String(id))
  const chosen = `id IN ${JSON.stringify(ids)}`
  const { hits } = await client.index<Hit>(index).search("", {
    filter: page.filter ? `(${String(page.filter)}) AND ${chosen}` : chosen,
    attributesToRetrieve: page.attributesToRetrieve ?? ["*"],
    limit: ids.length,
  })
  const byId = new Map<string, Hit>(hits.map((hit) => [String(hit["id"]), hit]))
  return ids.map((id) => byId.get(id)).filter((hit) => hit !== undefined)
}
