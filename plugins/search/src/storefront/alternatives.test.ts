import { describe, expect, it, vi } from "vitest"
import { findAlternatives } from "./alternatives"
import type {
  SearchPage,
  SearchRequest,
  StorefrontSearch,
} from "./storefront-search"

const place = (id: string) => ({ id, name: `Area ${id}` })
const product = {
  id: "prod_1",
  pesantren: {
    ...{ district: place("32.02.27"), regency: place("32.02") },
    province: place("32"),
  },
}
const request: SearchRequest = {
  ...{ salesChannelIds: ["web"], locale: "id", filter: {} },
  ...{ sort: "relevance", page: 1, perPage: 24, text: "madu hutan salju" },
}

function over(find: (request: SearchRequest) => number) {
  const asked = vi.fn((request: SearchRequest) => {
    const count = find(request)
    return Promise.resolve({
      products: count ? [product] : [],
      total: { value: count, exact: true },
    } as unknown as SearchPage)
  })
  const nothing = () => Promise.reject(new Error("not asked"))
  const search: StorefrontSearch = {
    ...{ search: asked, findValues: nothing, suggest: nothing },
  }
  const logger = { warn: vi.fn() }
  return { means: { search, logger, limitMs: 50 }, asked }
}

describe("what is offered where nothing fits", () => {
  it("are the questions with a word less that find most, at most three", async () => {
    const counts: Record<string, number> = {
      "hutan salju ": 0,
      "madu salju ": 2,
      "madu hutan ": 9,
    }
    const { means, asked } = over(({ text }) => counts[text ?? ""] ?? 0)
    expect(await findAlternatives(means, request)).toMatchObject({
      queries: [
        { q: "madu hutan", count: 9 },
        { q: "madu salju", count: 2 },
      ],
    })
    expect(asked.mock.calls.every(([it]) => it.isWithoutFacets)).toBe(true)
  })

  it("are popular goods of the smallest area that sells any", async () => {
    const { means } = over(({ filter }) => (filter.regency ? 5 : 0))
    const found = await findAlternatives(means, {
      ...request,
      near: "32.02.27",
    })
    expect(found).toMatchObject({
      popular: [{ id: "prod_1" }],
      popular_place: { level: "regency", value: "32.02", label: "Area 32.02" },
    })
  })

  it("are popular goods of everywhere for who is nowhere", async () => {
    const { means } = over(({ text }) => (text ? 0 : 5))
    expect(await findAlternatives(means, request)).toMatchObject({
      ...{ queries: [], popular_place: null },
      popular: [{ id: "prod_1" }],
    })
  })

  it.each([
    ["fails", () => Promise.reject(new Error("away"))],
    ["hangs", () => new Promise<never>(() => undefined)],
  ])("are none when looking for them %s", async (_, search) => {
    const { means } = over(() => 0)
    means.search.search = search
    expect(await findAlternatives(means, request)).toBeNull()
  })
})
