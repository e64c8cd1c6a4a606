import { afterEach, describe, expect, it, vi } from "vitest"
import type { LiveProduct } from "../documents/read-live-products"
import { LiveSearch } from "./live-search"
import type {
  SearchPage,
  SearchRequest,
  StorefrontSearch,
  SuggestRequest,
  Suggestions,
} from "./storefront-search"
import { NO_SUGGESTIONS } from "./suggestions"

const card = (id: string) => ({
  id,
  price_min: 1,
  price_max: 2,
  in_stock: true,
})

const document = (id: string, change: Partial<LiveProduct> = {}) =>
  ({
    id,
    status: "published",
    shop_state: "approved",
    sales_channel_ids: ["web"],
    price_min: 10,
    price_max: 20,
    in_stock: false,
    ...change,
  }) as LiveProduct

const request = { salesChannelIds: ["web"] } as SearchRequest

function searchOver(
  ids: string[],
  read: () => Promise<LiveProduct[]>,
  { engine: name = "first", engineMs = 0 } = {}
) {
  const page = {
    products: ids.map(card),
    ...{ engine: name, dropped: 0, degraded: false },
  }
  const engine: StorefrontSearch = {
    search: async () => {
      await new Promise((resolve) => setTimeout(resolve, engineMs))
      return page as unknown as SearchPage
    },
    findValues: () => Promise.resolve([]),
    suggest: () =>
      Promise.resolve({
        ...NO_SUGGESTIONS,
        products: ids.map(card),
      } as unknown as Suggestions),
  }
  const markStale = vi.fn(() => Promise.resolve())
  const logger = { warn: vi.fn() }
  return {
    search: new LiveSearch(engine, { read, markStale }, logger, 800),
    markStale,
  }
}

describe("LiveSearch", () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it("gives present prices and stock in the order of the engine", async () => {
    const { search, markStale } = searchOver(["b", "a"], () =>
      Promise.resolve([document("a"), document("b")])
    )
    const page = await search.search(request)
    const live = { price_min: 10, price_max: 20, in_stock: false }
    expect(page.products).toEqual([
      { id: "b", ...live },
      { id: "a", ...live },
    ])
    expect(page).toMatchObject({ dropped: 0, degraded: false })
    expect(markStale).not.toHaveBeenCalled()
  })

  it("leaves out what may not be sold now, and marks it", async () => {
    const { search, markStale } = searchOver(["a", "b", "c", "d", "e"], () =>
      Promise.resolve([
        document("a"),
        document("b", { status: "draft" }),
        document("c", { shop_state: "suspended" }),
        document("d", { sales_channel_ids: ["other"] }),
      ])
    )
    const page = await search.search(request)
    expect(page.products.map(({ id }) => id)).toEqual(["a"])
    expect(page.dropped).toBe(4)
    expect(markStale).toHaveBeenCalledWith(["b", "c", "d", "e"])
  })

  it("gives the index's values, degraded, when the read fails", async () => {
    const { search } = searchOver(["a"], () => Promise.reject(new Error("no")))
    expect(await search.search(request)).toMatchObject({
      products: [card("a")],
      degraded: true,
    })
  })

  it("does not wait longer than half a second", async () => {
    vi.useFakeTimers()
    const { search } = searchOver(["a"], () => new Promise(() => {}))
    const page = search.search(request)
    await vi.advanceTimersByTimeAsync(501)
    expect(await page).toMatchObject({ degraded: true })
  })

  it("waits no longer than the page has left of its deadline", async () => {
    vi.useFakeTimers()
    const { search } = searchOver(["a"], () => new Promise(() => {}), {
      engineMs: 600,
    })
    const page = search.search(request)
    await vi.advanceTimersByTimeAsync(800)
    expect(await page).toMatchObject({ degraded: true })
  })

  it("does not read again what no engine answered", async () => {
    const read = vi.fn()
    const { search } = searchOver(["a"], read, { engine: "none" })
    expect((await search.search(request)).products).toEqual([card("a")])
    expect(read).not.toHaveBeenCalled()
  })

  it("suggests at present prices only what may be sold now, and marks the rest", async () => {
    const { search, markStale } = searchOver(["a", "b"], () =>
      Promise.resolve([document("a"), document("b", { shop_state: "closed" })])
    )
    const asked = { salesChannelIds: ["web"] } as SuggestRequest
    const { products } = await search.suggest(asked)
    expect(products).toEqual([{ ...card("a"), price_min: 10 }])
    expect(markStale).toHaveBeenCalledWith(["b"])
  })

  it("suggests what the index holds when the present state is not to be had", async () => {
    const { search } = searchOver(["a"], () => Promise.reject(new Error("no")))
    const asked = { salesChannelIds: ["web"] } as SuggestRequest
    expect((await search.suggest(asked)).products).toEqual([card("a")])
  })
})
