import { afterEach, describe, expect, it, vi } from "vitest"
import { CircuitBreaker } from "./circuit-breaker"
import { ResilientSearch, type Answering } from "./resilient-search"
import type {
  SearchPage,
  SearchRequest,
  StorefrontSearch,
} from "./storefront-search"

const page = (engine: string): SearchPage => ({
  ...{ products: [], total: { value: 0, exact: true }, engine },
  facets: {} as SearchPage["facets"],
  ...{ correctedFrom: null, correctedTo: null, similarAfter: null },
  facetSample: null,
  ...{ degraded: false, dropped: 0 },
})
const request: SearchRequest = {
  salesChannelIds: ["sc"],
  locale: "id",
  filter: {},
  sort: "relevance",
  page: 1,
  perPage: 24,
}
const never = () => new Promise<never>(() => undefined)

function engine(name: string, search: StorefrontSearch["search"]): Answering {
  const refuse = () => Promise.reject(new Error("not asked"))
  return {
    name,
    search: { search, findValues: refuse, suggest: refuse },
    breaker: new CircuitBreaker(Date.now, {
      ...{ failures: 2, windowMs: 60_000, openMs: 60_000 },
    }),
  }
}
const logger = { warn: () => undefined }
const without = {
  canBrowse: ({ text }: SearchRequest) => !text,
  browse: vi.fn(() => Promise.resolve(page("none"))),
}
const DEADLINE_MS = 40
const over = (...engines: Answering[]) =>
  new ResilientSearch(engines, without, DEADLINE_MS, logger)
const later = async (ms: number, name: string) => {
  await new Promise((resolve) => setTimeout(resolve, ms))
  return page(name)
}
const unavailable = { code: "search_unavailable", status: 503 }

describe("ResilientSearch", () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it("answers from the first engine, and is not degraded then", async () => {
    const search = over(
      engine("first", () => Promise.resolve(page("first"))),
      engine("second", never)
    )
    expect(await search.search(request)).toMatchObject({
      ...{ engine: "first", degraded: false },
    })
  })

  it.each([
    ["fails", () => Promise.reject(new Error("away"))],
    ["hangs", never],
  ])("answers from the second, degraded, when the first %s", async (_, ask) => {
    const search = over(
      engine("first", ask),
      engine("second", () => Promise.resolve(page("second")))
    )
    expect(await search.search({ ...request, text: "madu" })).toMatchObject({
      ...{ engine: "second", degraded: true },
    })
  })

  it("goes on asking an engine that is too slow for the nearest only", async () => {
    const near = { ...request, text: "madu", sort: "nearest" as const }
    const ask = vi.fn(({ sort }: SearchRequest) =>
      sort === "nearest" ? never() : Promise.resolve(page("first"))
    )
    const search = over(engine("first", ask))
    for (let n = 0; n < 5; n++)
      await expect(search.search(near)).rejects.toMatchObject(unavailable)
    const answer = await search.search({ ...request, text: "madu" })
    expect(answer).toMatchObject({ engine: "first", degraded: false })
  })

  it("asks an engine no more that failed again and again", async () => {
    const ask = vi.fn(() => Promise.reject(new Error("away")))
    const search = over(
      engine("first", ask),
      engine("second", () => Promise.resolve(page("second")))
    )
    for (let n = 0; n < 5; n++) await search.search(request)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it("lets the first engine take no more than leaves the next its time", async () => {
    vi.useFakeTimers()
    const search = new ResilientSearch(
      [engine("first", never), engine("second", () => later(150, "second"))],
      without,
      800,
      logger
    )
    const begun = Date.now()
    const answer = search.search({ ...request, text: "madu" })
    await vi.advanceTimersByTimeAsync(800)
    expect((await answer).engine).toBe("second")
    expect(Date.now() - begun).toBeLessThanOrEqual(800)
  })

  it("refuses within the deadline when every engine hangs", async () => {
    vi.useFakeTimers()
    const search = new ResilientSearch(
      [engine("first", never), engine("second", never)],
      without,
      800,
      logger
    )
    const refused = vi.fn()
    search.search({ ...request, text: "madu" }).catch(refused)
    await vi.advanceTimersByTimeAsync(600)
    expect(refused).toHaveBeenCalledWith(expect.objectContaining(unavailable))
  })

  it("shows categories without any engine, but does not search", async () => {
    const search = over(engine("first", never))
    expect((await search.search(request)).engine).toBe("none")
    await expect(
      search.search({ ...request, text: "madu" })
    ).rejects.toMatchObject(unavailable)
    await expect(
      search.suggest({ ...request, text: "madu", limit: 5 })
    ).rejects.toMatchObject(unavailable)
  })

  it.each([
    ["fail", () => Promise.reject(new Error("no database"))],
    ["hang", never],
  ])("refuses when the shop's own tables %s too", async (_, browse) => {
    without.browse.mockImplementationOnce(browse)
    await expect(
      over(engine("first", never)).search(request)
    ).rejects.toMatchObject(unavailable)
  })
})
