import { describe, expect, it } from "vitest"
import { readCatalogQuery, readSuggestionsQuery } from "./validators"

const fault = (query: unknown) => {
  try {
    readCatalogQuery(query)
  } catch (error) {
    const { code, field } = error as { code: string; field: string }
    return { code, field }
  }
  return "no fault"
}

describe("readCatalogQuery", () => {
  it("gives the first page by relevance when nothing is asked", () => {
    expect(readCatalogQuery({})).toEqual({
      filter: {},
      sort: "relevance",
      page: 1,
      perPage: 24,
    })
  })

  it("takes lists with commas and repeated", () => {
    const { filter } = readCatalogQuery({
      category: ["kopi,teh", "madu-gula-selai"],
      regency: "32.02, 32.01",
      id: "prod_01K,prod_02K",
    })
    expect(filter).toEqual({
      id: ["prod_01K", "prod_02K"],
      category: ["kopi", "teh", "madu-gula-selai"],
      regency: ["32.02", "32.01"],
    })
  })

  it("takes an empty value as not given", () => {
    expect(
      readCatalogQuery({ q: "", category: "", price_min: "", in_stock: "" })
    ).toEqual(readCatalogQuery({ category: undefined }))
  })

  it("reads price, stock, order and page", () => {
    expect(
      readCatalogQuery({
        price_min: "1000",
        price_max: "1000",
        in_stock: "1",
        sort: "price_desc",
        page: "20",
        per_page: "48",
      })
    ).toMatchObject({
      filter: { price: { min: 1000, max: 1000 }, inStock: true },
      sort: "price_desc",
      page: 20,
      perPage: 48,
    })
  })

  it.each([
    [{ price_min: "5", price_max: "2" }, "price_range_reversed", "price_min"],
    [{ page: "42" }, "page_too_deep", "page"],
    [{ page: "0" }, "invalid_request", "page"],
    [{ page: "-1" }, "invalid_request", "page"],
    [{ page: "1.5" }, "invalid_request", "page"],
    [{ per_page: "13" }, "invalid_request", "per_page"],
    [{ per_page: "1000" }, "invalid_request", "per_page"],
    [{ sort: "name" }, "invalid_request", "sort"],
    [{ price_min: "abc" }, "invalid_request", "price_min"],
    [{ price_min: "-1" }, "invalid_request", "price_min"],
    [{ in_stock: "maybe" }, "invalid_request", "in_stock"],
    [{ category: "kopi'; drop table" }, "invalid_request", "category"],
    [{ id: "prod_1'; drop table" }, "invalid_request", "id"],
    [{ category: { $ne: "kopi" } }, "invalid_request", "category"],
    [{ category: "a,".repeat(80) }, "invalid_request", "category"],
    [{ district: "32.02" }, "invalid_request", "district"],
    [{ q: { a: "b" } }, "invalid_request", "q"],
    [{ q: "x".repeat(10_000) }, "invalid_request", "q"],
    [{ status: "draft" }, "unknown_parameter", "status"],
    [{ filters: "{}" }, "unknown_parameter", "filters"],
  ])("refuses case %#", (query, code, field) => {
    expect(fault(query)).toEqual({ code, field })
  })
})

describe("readSuggestionsQuery", () => {
  it("suggests five of a kind unless told otherwise", () => {
    expect(readSuggestionsQuery({ q: "kop" })).toEqual({
      text: "kop",
      limit: 5,
    })
    expect(readSuggestionsQuery({})).toEqual({ text: "", limit: 5 })
  })

  it("refuses more than ten", () => {
    expect(() => readSuggestionsQuery({ q: "kop", limit: "11" })).toThrow()
  })
})
