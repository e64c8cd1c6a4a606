import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import { expectBothLanguages, expectRefusal } from "../support/refusals.ts"
import { openShop } from "../support/runtime.ts"
import { Api, read } from "../support/store-api.ts"

const PLACE = z.object({ id: z.string(), name: z.string() }).loose()
const Product = z
  .object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    title_segments: z.array(z.object({ text: z.string(), hit: z.boolean() })),
    thumbnail: z.string().nullable(),
    price_min: z.number().int().positive(),
    price_max: z.number().int().positive(),
    in_stock: z.boolean(),
    sold: z.number().int().min(0),
    category: z.unknown(),
    pesantren: z
      .object({
        slug: z.string(),
        name: z.string(),
        district: PLACE,
        regency: PLACE,
      })
      .loose(),
  })
  .loose()
const Facet = z.array(
  z
    .object({ value: z.string(), label: z.string(), count: z.number().int() })
    .loose()
)
const Page = z
  .object({
    products: z.array(Product),
    total: z.object({ value: z.number().int(), exact: z.boolean() }),
    facets: z.record(z.string(), Facet),
    facet_sample: z.number().int().nullable(),
    corrected_from: z.string().nullable(),
    corrected_to: z.string().nullable(),
    search_note: z.string().nullable(),
    alternatives: z.unknown().nullable(),
    similar_after: z.number().int().nullable(),
    engine: z.string(),
    degraded: z.boolean(),
    dropped: z.number().int(),
    page: z.number(),
    per_page: z.number(),
  })
  .strict()
type Query = Record<string, string>

/** Reads only: the goods are the demo catalogue's, as buyers find them. */
describe("the catalogue of an open shop", () => {
  const shop = openShop()
  const api = new Api({ url: shop.backendUrl, key: shop.publishableKey })
  const ask = async (query: Query = {}) =>
    read(
      Page,
      await api.get(`/store/catalog?${new URLSearchParams(query).toString()}`)
    )

  /** Every product that fits, page by page. */
  const all = async (query: Query = {}) => {
    const found: z.output<typeof Product>[] = []
    for (let page = 1; ; page += 1) {
      const answer = await ask({ ...query, page: String(page), per_page: "48" })
      found.push(...answer.products)
      if (found.length >= answer.total.value || answer.products.length === 0)
        return { found, total: answer.total }
    }
  }

  it("pages through everything once, and counts it exactly", async () => {
    const { found, total } = await all()
    expect(total.exact).toBe(true)
    expect(found.length).toBe(total.value)
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    expect(found.length).toBeGreaterThanOrEqual(100)
    const small = await ask({ page: "2", per_page: "12" })
    const large = await ask({ per_page: "24" })
    expect(small.products.map(({ id }) => id)).toEqual(
      large.products.slice(12, 24).map(({ id }) => id)
    )
  })

  it.each([
    ["price_asc", (a: number, b: number) => a <= b],
    ["price_desc", (a: number, b: number) => a >= b],
  ])("sorts the whole by %s", async (sort, ordered) => {
    const { found } = await all({ sort })
    const prices = found.map((it) => it.price_min)
    const wrong = prices.findIndex(
      (price, index) => index > 0 && !ordered(prices[index - 1] ?? 0, price)
    )
    expect([sort, wrong]).toEqual([sort, -1])
  })

  it("sorts by what sold, in the same order each time", async () => {
    const [once, twice] = [
      await all({ sort: "sold" }),
      await all({ sort: "sold" }),
    ]
    expect(once.found.map(({ id }) => id)).toEqual(
      twice.found.map(({ id }) => id)
    )
    const sold = once.found.map((it) => it.sold)
    expect(sold).toEqual(sold.toSorted((a, b) => b - a))
  })

  const FACETS = [
    ["category", "category"],
    ["pesantren", "pesantren"],
    ["regency", "regency"],
    ["district", "district"],
    ["province", "province"],
    ["certificate", "certificate"],
  ] as const

  it.each(FACETS)(
    "counts the facet %s as the filter finds",
    async (name, key) => {
      const { facets } = await ask({ q: "", per_page: "12" })
      const offered = facets[key] ?? []
      expect(offered.length).toBeGreaterThan(0)
      for (const { value, label, count } of offered.slice(0, 4)) {
        expect(label).not.toBe("")
        const { total } = await ask({ [name]: value, per_page: "12" })
        expect([value, total.value]).toEqual([value, count])
      }
    }
  )

  it.each(FACETS)(
    "leaves the facet %s as it was when one of it is chosen",
    async (name, key) => {
      const without = (await ask({ per_page: "12" })).facets[key] ?? []
      const [first] = without
      const chosen = (await ask({ [name]: first?.value ?? "", per_page: "12" }))
        .facets[key]
      const counts = (facet: z.output<typeof Facet> = []) =>
        Object.fromEntries(facet.map(({ value, count }) => [value, count]))
      expect(counts(chosen)).toMatchObject(counts(without.slice(0, 10)))
    }
  )

  it("joins values of one filter by “or” and filters by “and”", async () => {
    const { facets } = await ask({ per_page: "12" })
    const [a, b] = facets["pesantren"] ?? []
    const both = await ask({
      pesantren: `${a?.value ?? ""},${b?.value ?? ""}`,
      per_page: "12",
    })
    expect(both.total.value).toBe((a?.count ?? 0) + (b?.count ?? 0))
    const { found } = await all({
      pesantren: a?.value ?? "",
      in_stock: "true",
      price_max: "50000",
    })
    for (const it of found) {
      expect(it.pesantren.slug).toBe(a?.value)
      expect(it.in_stock).toBe(true)
      expect(it.price_min).toBeLessThanOrEqual(50_000)
    }
  })

  it("finds by name, maker and place, and no goods of a closed shop", async () => {
    expect((await ask({ q: "wajit" })).products[0]?.title).toMatch(/wajit/i)
    const maker = await ask({ q: "darul halimun" })
    expect(maker.products[0]?.pesantren.slug).toBe("darul-halimun")
    const { found } = await all()
    expect(
      found.filter(({ pesantren }) =>
        ["ihyaul-kebonpedes", "syifaul-cikembar", "darul-kaolin"].includes(
          pesantren.slug
        )
      )
    ).toEqual([])
    const hidden = await ask({ pesantren: "ihyaul-kebonpedes" })
    expect(hidden.total).toEqual({ value: 0, exact: true })
  })

  it("suggests products, categories, pesantren and places", async () => {
    const answer = await api.get("/store/catalog/suggestions?q=ci")
    expect(answer.status).toBe(200)
    const said = JSON.stringify(answer.body)
    expect(said).toMatch(/cicurug|cibadak|cisaat/i)
    const none = await api.get("/store/catalog/suggestions?q=")
    expect(none.status).toBe(200)
  })

  it.each([
    ["sort=cheap", "invalid_request", "sort"],
    ["per_page=25", "invalid_request", "per_page"],
    ["page=0", "invalid_request", "page"],
    ["page=1001", "invalid_request", "page"],
    ["page=42&per_page=48", "page_too_deep", "page"],
    ["price_min=-1", "invalid_request", "price_min"],
    ["price_min=abc", "invalid_request", "price_min"],
    ["price_min=5000&price_max=100", "price_range_reversed", "price_min"],
    ["district=cikole", "invalid_request", "district"],
    ["in_stock=maybe", "invalid_request", "in_stock"],
    ["filters[status]=draft", "unknown_parameter", "filters"],
    ["fields=*", "unknown_parameter", "fields"],
  ])("refuses ?%s", async (query, code, field) => {
    expectRefusal(await api.get(`/store/catalog?${query}`), {
      status: 400,
      code,
      field,
    })
    await expectBothLanguages(api, (it) => it.get(`/store/catalog?${query}`))
  })
})
