import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { callStub, settleStub } from "./call.ts"
import { MeilisearchStub } from "./index.ts"

const stub = new MeilisearchStub()
const DOCUMENTS = [
  {
    id: "1",
    title: "keripik pisang pedas",
    code: "KRP01",
    price: 15,
    place: "Bogor",
    stock: true,
  },
  {
    id: "2",
    title: "keripik singkong",
    code: "KRP02",
    price: 10,
    place: "Cianjur",
    stock: true,
  },
  {
    id: "3",
    title: "peci hitam",
    code: "PC01",
    price: 50,
    place: "Bogor",
    stock: false,
  },
  {
    id: "4",
    title: "sarung tenun",
    code: "SR12",
    price: 90,
    place: null,
    stock: true,
  },
  {
    id: "5",
    title: "kipas pisang",
    code: "KP09",
    price: 15,
    place: "Bogor",
    stock: true,
  },
]

beforeAll(async () => {
  await stub.start()
  await settleStub(stub, "POST /indexes", { uid: "things", primaryKey: "id" })
  await settleStub(stub, "PATCH /indexes/things/settings", {
    searchableAttributes: ["title", "code"],
    displayedAttributes: ["id", "title"],
    filterableAttributes: ["place", "price", "stock"],
    sortableAttributes: ["price", "id"],
    rankingRules: [
      "sort",
      "words",
      "typo",
      "proximity",
      "attribute",
      "exactness",
    ],
    synonyms: { kopiah: ["peci"], "kain sarung": ["sarung"] },
    typoTolerance: {
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 },
      disableOnAttributes: ["code"],
    },
    faceting: { maxValuesPerFacet: 2 },
    pagination: { maxTotalHits: 4 },
  })
  const path = "POST /indexes/things/documents"
  const { body } = await settleStub(stub, path, DOCUMENTS)
  expect(body["status"]).toBe("succeeded")
})
afterAll(() => stub.stop())

const search = (body: object) =>
  callStub(stub, "POST /indexes/things/search", body)
const ids = async (body: object) => {
  const answer = await search({ matchingStrategy: "all", ...body })
  return (answer.body["hits"] as { id: string }[]).map(({ id }) => id).join("")
}

describe("a search", () => {
  it.each([
    ["keripik", "12"],
    ["kerip", "12"],
    ["kerip ", ""],
    ["pisang keripik ", "1"],
    ["kripik", "12"],
    ["keirpik", "12"],
    ["xeripik", ""],
    ["pisng", "15"],
    ["kopiah", "3"],
    ["kain sarung", "4"],
    ["krp01", "1"],
    ["krp03", ""],
    ["KERIPÍK!", "12"],
    ["keripik laut", ""],
    ['"keripik pisang"', "1"],
    ['"pisang keripik"', ""],
    ['"kerip"', ""],
    ['"keripik" pisng', "1"],
    ['"" peci', "3"],
  ])("for %j finds %j", async (q, expected) => {
    expect(await ids({ q, sort: ["id:asc"] })).toBe(expected)
  })

  it("leaves words out from the end where that is allowed", async () => {
    expect(await ids({ q: "keripik laut", matchingStrategy: "last" })).toBe(
      "12"
    )
    expect(await ids({ q: "laut keripik", matchingStrategy: "last" })).toBe("")
  })

  it("obeys filter, sort, and the limit of hits", async () => {
    expect(await ids({ filter: "place = bogor", sort: ["price:desc"] })).toBe(
      "315"
    )
    expect(await ids({ sort: ["price:asc", "id:desc"] })).toBe("2513")
    const { body } = await search({ limit: 2, offset: 1, sort: ["id:asc"] })
    expect(body).toMatchObject({
      hits: [{ id: "2", title: "keripik singkong" }, { id: "3" }],
      offset: 1,
      limit: 2,
      estimatedTotalHits: 4,
    })
    const paged = await search({ page: 2, hitsPerPage: 3 })
    expect(paged.body).toMatchObject({ totalHits: 4, totalPages: 2, page: 2 })
    expect(paged.body["hits"]).toHaveLength(1)
  })

  it("shows displayed attributes only", async () => {
    const { body } = await search({ q: "peci", attributesToRetrieve: ["*"] })
    expect(body["hits"]).toEqual([{ id: "3", title: "peci hitam" }])
  })

  it("counts facets as far as the settings allow", async () => {
    const { body } = await search({ facets: ["place", "price"], limit: 0 })
    expect(body["facetDistribution"]).toEqual({
      place: { Bogor: 3, Cianjur: 1 },
      price: { "10": 1, "15": 2 },
    })
    expect(body["facetStats"]).toEqual({ price: { min: 10, max: 90 } })
    const found = await callStub(stub, "POST /indexes/things/facet-search", {
      facetName: "place",
      facetQuery: "cain",
      filter: "stock = true",
    })
    expect(found.body["facetHits"]).toEqual([{ value: "Cianjur", count: 1 }])
  })

  it("answers many queries at once, and names the one it refuses", async () => {
    const query = { indexUid: "things", q: "peci" }
    const both = await callStub(stub, "POST /multi-search", {
      queries: [query, { ...query, limit: 0, facets: ["place"] }],
    })
    expect(both.body["results"]).toMatchObject([
      { indexUid: "things", hits: [{ id: "3" }] },
      { hits: [], facetDistribution: { place: { Bogor: 1 } } },
    ])
    const refused = await callStub(stub, "POST /multi-search", {
      queries: [query, { ...query, indexUid: "nothing" }],
    })
    expect(refused).toMatchObject({
      status: 404,
      body: { code: "index_not_found" },
    })
    expect(refused.body["message"]).toContain("queries[1]")
  })

  it.each([
    [{ words: "peci" }, 400, "bad_request"],
    [{ q: 5 }, 400, "invalid_search_q"],
    [{ limit: -1 }, 400, "invalid_search_limit"],
    [{ filter: "title = a" }, 400, "invalid_search_filter"],
    [{ filter: "price >" }, 400, "invalid_search_filter"],
    [{ sort: ["title:asc"] }, 400, "invalid_search_sort"],
    [{ sort: ["price"] }, 400, "invalid_search_sort"],
    [{ facets: ["title"] }, 400, "invalid_search_facets"],
    [
      { attributesToSearchOn: ["price"] },
      400,
      "invalid_search_attributes_to_search_on",
    ],
    [{ matchingStrategy: "any" }, 400, "invalid_search_matching_strategy"],
    [{ hybrid: {} }, 501, "not_imitated"],
  ])("of %j is refused", async (body, status, code) => {
    expect(await search(body)).toMatchObject({ status, body: { code } })
  })
})
