import { describe, expect, it, vi } from "vitest"
import { FacetCache, type Facets } from "./facet-cache"

const facets = (count: number) =>
  ({
    facets: { category: [{ value: "kopi", label: "Kopi", count }] },
    facetSample: null,
  }) as unknown as Facets

describe("FacetCache", () => {
  it("gives counts while fresh and makes no new ones", () => {
    let now = 0
    const cache = new FacetCache(() => now)
    cache.set("a", facets(1))
    now = 5_000
    const renew = vi.fn()
    expect(cache.get("a", renew)).toEqual(facets(1))
    expect(renew).not.toHaveBeenCalled()
  })

  it("renews once behind the answer when they are older", async () => {
    let now = 0
    const cache = new FacetCache(() => now)
    cache.set("a", facets(1))
    now = 6_000
    const renew = vi.fn(() => Promise.resolve(facets(2)))
    expect(cache.get("a", renew)).toEqual(facets(1))
    expect(cache.get("a", renew)).toEqual(facets(1))
    await Promise.resolve()
    expect(renew).toHaveBeenCalledOnce()
    expect(cache.get("a", renew)).toEqual(facets(2))
  })

  it("gives nothing when they are too old", () => {
    let now = 0
    const cache = new FacetCache(() => now)
    cache.set("a", facets(1))
    now = 35_001
    expect(cache.get("a", vi.fn())).toBeUndefined()
  })

  it("forgets what was used longest ago", () => {
    const cache = new FacetCache(() => 0)
    cache.set("first", facets(1))
    for (let n = 0; n < 500; n += 1) {
      cache.get("first", vi.fn())
      cache.set(`k${n}`, facets(n))
    }
    expect(cache.get("first", vi.fn())).toBeDefined()
    expect(cache.get("k0", vi.fn())).toBeUndefined()
  })
})
