import { beforeEach, describe, expect, it, vi } from "vitest"
import { ENGINES } from "../lib/engines"
import type { ModuleQuery, ProviderResult } from "../lib/search-module"
import { FacetCache } from "./facet-cache"
import { ModuleSearch } from "./module-search"
import type { SearchRequest } from "./storefront-search"

const request: SearchRequest = {
  ...{ salesChannelIds: ["web"], locale: "id", text: "madu", filter: {} },
  ...{ sort: "relevance", page: 1, perPage: 24 },
}
const KOPI = { value: "kopi", label: "Kopi", count: 3 }

const answer = ({ search_options }: ModuleQuery) =>
  ({
    hits: [],
    facets: search_options?.facets?.length
      ? { categories: { type: "value", values: [KOPI] } }
      : {},
    metadata: { skip: 0, take: 24, count: 3, processing_time_ms: 1 },
    provider_metadata: { count_is_exact: true },
  }) as unknown as ProviderResult
const isCounting = ({ search_options }: ModuleQuery) =>
  Boolean(search_options?.facets?.length)

describe("ModuleSearch", () => {
  const asked = vi.fn<(query: ModuleQuery) => Promise<ProviderResult>>()
  let search: ModuleSearch
  beforeEach(() => {
    asked.mockReset()
    const logger = { warn: vi.fn(), error: vi.fn() }
    const cache = new FacetCache()
    search = new ModuleSearch(
      { search: asked as never },
      logger,
      ENGINES.postgres,
      20,
      cache
    )
  })

  it("answers without counts when counting takes long, and with them later", async () => {
    let count = () => {}
    asked.mockImplementation((query) =>
      isCounting(query)
        ? new Promise((resolve) => {
            count = () => resolve(answer(query))
          })
        : Promise.resolve(answer(query))
    )
    const first = await search.search(request)
    expect(first).toMatchObject({ total: { value: 3 }, degraded: true })
    expect(first.facets.category).toEqual([])
    count()
    await Promise.resolve()
    const second = await search.search(request)
    expect(second.facets.category).toEqual([KOPI])
    expect(second.degraded).toBe(false)
  })

  it("answers without counts when counting fails", async () => {
    asked.mockImplementation((query) =>
      isCounting(query)
        ? Promise.reject(new Error("too slow"))
        : Promise.resolve(answer(query))
    )
    expect(await search.search(request)).toMatchObject({ degraded: true })
  })

  it("counts nothing that nobody wants to see", async () => {
    asked.mockImplementation((query) => Promise.resolve(answer(query)))
    const page = await search.search({ ...request, isWithoutFacets: true })
    expect(page).toMatchObject({ total: { value: 3 }, degraded: false })
    expect(asked.mock.calls.map(([query]) => isCounting(query))).toEqual([
      false,
    ])
  })

  it("says of how many the counts are, also when they are kept", async () => {
    asked.mockImplementation((query) =>
      Promise.resolve({
        ...answer(query),
        provider_metadata: isCounting(query)
          ? { counted_through: 1001, is_sample: true }
          : {},
      })
    )
    expect((await search.search(request)).facetSample).toBe(1001)
    expect((await search.search(request)).facetSample).toBe(1001)
    expect(asked.mock.calls.map(([query]) => isCounting(query))).toEqual([
      ...[true, false],
    ])
  })

  it("says that search is unavailable when nothing is answered", async () => {
    asked.mockRejectedValue(new Error("away"))
    await expect(search.search(request)).rejects.toMatchObject({
      code: "search_unavailable",
    })
  })
})
