import { describe, expect, it } from "vitest"
import { NO_SEARCH } from "@/lib/search-params"
import {
  categoryOptions,
  inStockCount,
  placeOptions,
  priceBands,
} from "./filter-options"

const tree = [
  {
    id: "1",
    handle: "makanan",
    name: "Makanan",
    parent: null,
    children: [
      { handle: "kopi", name: "Kopi" },
      { handle: "teh", name: "Teh" },
    ],
  },
  { id: "2", handle: "busana", name: "Busana", parent: null, children: [] },
]
const facet = [
  { value: "makanan", label: "Makanan", count: 3 },
  { value: "kopi", label: "Kopi", count: 3 },
]

describe("categoryOptions", () => {
  it("offers what has goods, closed", () => {
    expect(categoryOptions(tree, facet, null)).toEqual([
      { value: "makanan", label: "Makanan", count: 3 },
    ])
  })

  it("opens the branch of what is chosen, even when nothing is left in it", () => {
    expect(
      categoryOptions(tree, facet, "teh").map(({ value }) => value)
    ).toEqual(["makanan", "kopi", "teh"])
    expect(
      categoryOptions(tree, [], "busana").map(({ count }) => count)
    ).toEqual([0])
  })
})

describe("placeOptions", () => {
  const facets = {
    category: [],
    pesantren: [],
    certificate: [],
    in_stock: [],
    price: [],
    province: [
      { value: "32", label: "Jawa Barat", count: 5 },
      { value: "36", label: "Banten", count: 1 },
    ],
    regency: [
      { value: "32.02", label: "Sukabumi", count: 5 },
      { value: "36.02", label: "Lebak", count: 1 },
    ],
    district: [{ value: "32.02.27", label: "Gunungguruh", count: 5 }],
  }

  it("asks for the province first when there are several", () => {
    const options = placeOptions(facets, NO_SEARCH)
    expect(options.regency).toEqual([])
    expect(options.district).toEqual([])
  })

  it("goes down with what is chosen", () => {
    const search = { ...NO_SEARCH, province: "32", regency: "32.02" }
    const options = placeOptions(facets, search)
    expect(options.regency.map(({ value }) => value)).toEqual(["32.02"])
    expect(options.district.map(({ value }) => value)).toEqual(["32.02.27"])
  })

  it("skips the province when there is only one", () => {
    const one = { ...facets, province: facets.province.slice(0, 1) }
    expect(placeOptions(one, NO_SEARCH).regency).toHaveLength(1)
  })
})

describe("inStockCount", () => {
  const one = (value: string, count: number) => ({ value, label: value, count })

  it("is what is there, none, or not known", () => {
    expect(inStockCount([one("false", 2), one("true", 7)])).toBe(7)
    expect(inStockCount([one("false", 2)])).toBe(0)
    expect(inStockCount([])).toBeUndefined()
  })
})

describe("priceBands", () => {
  const bandsOf = (...values: string[]) =>
    priceBands(values.map((value) => ({ value, label: value, count: 3 })))

  it("reads both ends, and leaves open what is open", () => {
    expect(bandsOf("0-24999", "25000-49999", "1000000-")).toEqual([
      { priceMin: null, priceMax: 24_999, count: 3 },
      { priceMin: 25_000, priceMax: 49_999, count: 3 },
      { priceMin: 1_000_000, priceMax: null, count: 3 },
    ])
  })

  it("leaves out what it cannot read", () => {
    expect(bandsOf("murah", "-5", "1-2-3")).toEqual([])
  })
})
