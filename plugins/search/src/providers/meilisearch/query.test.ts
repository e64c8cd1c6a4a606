import { describe, expect, it } from "vitest"
import type {
  FieldDefinition,
  IndexDefinition,
  ProviderQuery,
} from "../../lib/search-module"
import { compileSearch } from "./query"

const word: FieldDefinition = { type: "keyword", filterable: true }
const fields: Record<string, FieldDefinition> = {
  id: word,
  status: word,
  title: { type: "text", searchable: { weight: 3 } },
  categories: { ...word, array: true, facetable: true },
  category_names: { type: "text", array: true },
  in_stock: { type: "boolean", filterable: true, facetable: true },
  district_code: word,
  regency_code: word,
  province_code: word,
  price_min: {
    type: "integer",
    filterable: true,
    sortable: true,
    facetable: true,
  },
  sold: { type: "integer", sortable: true },
}
const index = {
  physical_name: "product_meilisearch_v1",
  fields,
  settings: {
    provider_options: { meilisearch: { always: { status: "published" } } },
  },
} as unknown as IndexDefinition

const compile = (query: Partial<ProviderQuery>) =>
  compileSearch({ index, attributes_to_retrieve: ["id", "title"], ...query })
const meilisearch = (options: Record<string, unknown>) => ({
  provider_options: { meilisearch: options },
})

describe("compileSearch", () => {
  it("asks for a numbered page under the index's own predicate", () => {
    const { page, tiers, facets } = compile({
      filters: { categories: { $in: ["a"] } },
      pagination: { skip: 48, take: 24, order: { price_min: "DESC" } },
    })
    expect(page).toEqual({
      indexUid: "product_meilisearch_v1",
      matchingStrategy: "all",
      sort: ["price_min:desc", "id:desc"],
      filter: '(status = "published") AND (categories IN ["a"])',
      facets: [],
      attributesToRetrieve: ["id", "title"],
      showRankingScore: false,
      page: 3,
      hitsPerPage: 24,
    })
    expect(tiers).toEqual([])
    expect(facets).toEqual([])
  })

  it("cuts a page that no number names out of all hits up to its end", () => {
    const { page, before } = compile({ pagination: { skip: 5, take: 24 } })
    expect(page).toMatchObject({ page: 1, hitsPerPage: 29 })
    expect(before).toBe(5)
    expect(compile({}).page).toMatchObject({ page: 1, hitsPerPage: 0 })
    expect(() => compile({ pagination: { skip: 990, take: 24 } })).toThrow()
  })

  it.each([
    ["Kripik PISNG", {}, "keripik pisng"],
    ["keripik ", {}, "keripik "],
    ["keripik 500 gr pedas", {}, 'keripik "500gram" pedas'],
    ["KRP-012", {}, "krp 012"],
    ["tas 501gr", {}, 'tas "501gram"'],
    ["kripik pisng", { verbatim: true }, '"keripik" "pisng"'],
    ['a" OR "b', { verbatim: true }, undefined],
  ])("asks for the words of %j with %j as %j", (q, options, asked) => {
    const { page } = compile({ q, search_options: meilisearch(options) })
    if (asked === undefined) {
      expect(page.q).not.toMatch(/""|\bOR\b/)
    } else {
      expect(page.q).toBe(asked)
    }
  })

  it("leaves the order by relevance to the index", () => {
    const sorted = (order: Record<string, "ASC" | "DESC">, q?: string) =>
      compile({ pagination: { order }, ...(q ? { q } : {}) }).page.sort
    expect(sorted({ _score: "DESC", sold: "DESC" }, "peci")).toBeUndefined()
    expect(sorted({}, "peci")).toBeUndefined()
    expect(sorted({ _score: "DESC", sold: "DESC" })).toEqual([
      "sold:desc",
      "id:desc",
    ])
    expect(sorted({ price_min: "ASC" }, "peci")).toEqual([
      "price_min:asc",
      "id:asc",
    ])
    expect(() => sorted({ _score: "DESC", price_min: "ASC" }, "peci")).toThrow()
    expect(() => sorted({ _score: "ASC" }, "peci")).toThrow()
    expect(() => sorted({ title: "ASC" })).toThrow("sort")
  })

  it("counts a facet without the filter on itself", () => {
    const { page, facets } = compile({
      filters: { categories: "a", in_stock: true },
      search_options: {
        facets: [
          { field: "categories", type: "value" },
          { field: "price_min", type: "range", ranges: [] },
        ],
        ...meilisearch({ labels: { categories: "category_names" } }),
      },
    })
    expect(page.facets).toEqual(["price_min__band"])
    expect(page.filter).toContain("categories")
    expect(facets[0]?.query).toEqual({
      indexUid: "product_meilisearch_v1",
      matchingStrategy: "all",
      filter: '(status = "published") AND (in_stock = true)',
      facets: ["categories__category_names"],
      page: 1,
      hitsPerPage: 0,
    })
    expect(facets[1]?.query).toBeUndefined()
  })

  it("looks for values by name with a request of its own", () => {
    const { page, facets } = compile({
      search_options: {
        facets: [{ field: "categories", query: "oleh-oleh s" }],
        ...meilisearch({ labels: { categories: "category_names" } }),
      },
    })
    expect(page.facets).toEqual([])
    expect(facets[0]?.named).toEqual({
      matchingStrategy: "all",
      filter: 'status = "published"',
      facetName: "categories__category_names__words",
      facetQuery: "oleholeh",
      exhaustiveFacetCount: true,
    })
  })

  it("parts the hits by nearness into tiers that share no document", () => {
    const { page, tiers, before } = compile({
      pagination: { skip: 24, take: 24, order: { sold: "DESC" } },
      search_options: meilisearch({
        near: { regency: "32.02", province: "32" },
      }),
    })
    expect(page).toMatchObject({ page: 1, hitsPerPage: 0 })
    expect(before).toBe(24)
    const regency = 'regency_code = "32.02"'
    const province = 'province_code = "32"'
    expect(tiers.map(({ filter }) => filter)).toEqual([
      `(status = "published") AND (${regency})`,
      `(status = "published") AND ((${province}) AND (NOT (${regency})))`,
      `(status = "published") AND ((NOT (${regency})) AND (NOT (${province})))`,
    ])
    expect(tiers[0]).toMatchObject({
      sort: ["sold:desc", "id:desc"],
      attributesToRetrieve: ["id"],
      hitsPerPage: 48,
    })
  })

  it.each([
    [
      "statistics",
      { facets: [{ field: "price_min", type: "stats" as const }] },
    ],
    ["an unknown facet", { facets: ["nothing"] }],
    [
      "words that are not there",
      {
        facets: ["in_stock"],
        ...meilisearch({ labels: { in_stock: "title" } }),
      },
    ],
    ["highlighting", { highlight: true }],
    ["typo tolerance", { typo_tolerance: true }],
  ])("refuses %s", (_, search_options) => {
    expect(() => compile({ search_options })).toThrow("meilisearch")
  })
})
