import http from "node:http"
import type { AddressInfo } from "node:net"
import type { Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest"
import type { IndexDefinition } from "../../lib/search-module"
import { EngineAwayError } from "./errors"
import { MeilisearchSearchService } from "./service"

type Call = { route: string; key: string | undefined; body: unknown }
type Reply = { status?: number; json?: unknown } | "reset" | "hang"
const V1 = "product_meilisearch_v1"
const V2 = "product_meilisearch_v2"
const MASTER = "the master key"

const calls: Call[] = []
const routes = new Map<string, Reply>()
const server = http.createServer((request, response) => {
  let text = ""
  request.on("data", (chunk) => (text += String(chunk)))
  request.on("end", () => {
    const route = `${request.method} ${request.url}`
    const body: unknown = text ? JSON.parse(text) : undefined
    const key = request.headers.authorization?.replace("Bearer ", "")
    calls.push({ route, key, body })
    const reply = routes.get(route) ?? defaultReply(route)
    if (reply === "reset") {
      request.socket.destroy()
    } else if (reply !== "hang") {
      response.writeHead(reply.status ?? 200, {
        "content-type": "application/json",
      })
      response.end(JSON.stringify(reply.json))
    }
  })
})
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const refusal = (status: number, code: string): Reply => ({
  status,
  json: { message: "words of the engine", code, type: "", link: "" },
})
const task = (status: string, code?: string): Reply => ({
  json: {
    uid: 1,
    type: "indexCreation",
    status,
    error: code ? { code, message: "why" } : null,
  },
})
/** An engine at which everything succeeds. */
function defaultReply(route: string): Reply {
  if (route === "GET /tasks/1") {
    return task("succeeded")
  }
  if (route.startsWith("GET /keys/")) {
    return refusal(404, "api_key_not_found")
  }
  if (route === "POST /keys") {
    return { status: 201, json: { key: "search only" } }
  }
  if (route.startsWith("GET /indexes?")) {
    return { json: { results: [{ uid: V1 }, { uid: V2 }] } }
  }
  if (route === "POST /multi-search") {
    return { json: { results: [{ hits: [], totalHits: 0 }] } }
  }
  return { status: 202, json: { taskUid: 1, status: "enqueued" } }
}

const index = {
  physical_name: V1,
  primary_key: "id",
  fields: {
    id: { type: "keyword", filterable: true },
    title: { type: "text", searchable: { weight: 3 } },
    district_code: { type: "keyword", filterable: true },
    price_min: { type: "integer", filterable: true, facetable: true },
    categories: {
      type: "keyword",
      array: true,
      filterable: true,
      facetable: true,
    },
  },
  settings: {},
} as unknown as IndexDefinition

const warn = vi.fn()
const service = (options = {}) =>
  new MeilisearchSearchService(
    { logger: { warn } as unknown as Logger },
    {
      host,
      api_key: MASTER,
      ...options,
    }
  )
const search = (options = {}, query = {}) =>
  service(options).search({ index, attributes_to_retrieve: ["id"], ...query })
/** What was called but for the key of reads, which each service asks for on its own. */
const routesOf = () =>
  calls.map(({ route }) => route).filter((route) => !route.includes("/keys"))
const callsOf = (route: string) => calls.filter((call) => call.route === route)

beforeEach(() => {
  calls.length = 0
  routes.clear()
  warn.mockClear()
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe("writes", () => {
  it("make an index and set it up, each waited for", async () => {
    await service().upsertIndex({ index })
    expect(routesOf()).toEqual([
      "POST /indexes",
      "GET /tasks/1",
      `PATCH /indexes/${V1}/settings`,
      "GET /tasks/1",
    ])
    expect(callsOf("POST /indexes")[0]?.body).toEqual({
      ...{ uid: V1, primaryKey: "id" },
    })
  })

  it.each<[string, Reply]>([
    ["never answers when it is asked for a task", "hang"],
    ["does not come to an end with one", task("processing")],
  ])("say that the engine is away when it %s", async (_, reply) => {
    routes.set("GET /tasks/1", reply)
    const since = performance.now()
    const written = service({ write_timeout_ms: 200, task_timeout_ms: 300 })
    await expect(written.upsertIndex({ index })).rejects.toThrow(
      EngineAwayError
    )
    expect(performance.now() - since).toBeLessThan(5_000)
  })

  it("throw the code of a task that failed", async () => {
    routes.set("GET /tasks/1", task("failed", "invalid_settings_ranking_rules"))
    await expect(service().upsertIndex({ index })).rejects.toThrow(
      "invalid_settings_ranking_rules"
    )
  })

  it("go to later versions too, with what reads need beside", async () => {
    const documents = [
      { id: "a", title: "Old" },
      { id: "a", title: "Kripik", price_min: 30_000, categories: ["camilan"] },
    ]
    await service().upsertDocuments({ index: V1, definition: index, documents })
    const expected = [
      {
        id: "a",
        title: "Kripik",
        district_code: null,
        price_min: 30_000,
        categories: ["camilan"],
        price_min__band: 25_000,
        categories__categories: ["camilan|camilan"],
        categories__categories__words: [
          "cemilan|camilan|camilan",
          "camilan|camilan|camilan",
        ],
        title_norm: "keripik",
        names_norm: "",
        codes: "",
        keywords_norm: "keripik",
      },
    ]
    for (const name of [V1, V2]) {
      expect(callsOf(`POST /indexes/${name}/documents`)[0]?.body).toEqual(
        expected
      )
    }
  })

  it("do not let the engine make an index that is missing", async () => {
    const write = service().deleteDocuments({
      index: "product_meilisearch_v9",
      filters: { id: ["a"] },
    })
    await expect(write).rejects.toMatchObject({
      type: MedusaError.Types.NOT_FOUND,
    })
    expect(routesOf()).toEqual(["GET /indexes?limit=1000"])
  })

  it("delete by ids, and by what the index filters by", async () => {
    routes.set(`GET /indexes/${V2}/settings/filterable-attributes`, {
      json: ["id", "price_min"],
    })
    const writes = service()
    await writes.deleteDocuments({ index: V2, filters: { id: ["a", "b"] } })
    await writes.deleteDocuments({
      index: V2,
      filters: { price_min: { $lt: 5 } },
    })
    const posted = (path: string) =>
      callsOf(`POST /indexes/${V2}/documents/${path}`)[0]?.body
    expect(posted("delete-batch")).toEqual(["a", "b"])
    expect(posted("delete")).toEqual({ filter: "price_min < 5" })
  })
})

describe("reads", () => {
  it("use a key that can only search, made once and by none of them", async () => {
    const api_key = "the master key of this test"
    const asked = () => calls.filter(({ key }) => key === api_key)
    const reads = service({ api_key })
    await vi.waitFor(() => expect(asked().at(-1)?.route).toBe("POST /keys"))
    expect(asked().at(-1)?.body).toMatchObject({
      actions: ["search"],
      indexes: ["product_meilisearch*"],
    })
    const before = asked().length
    await reads.search({ index, attributes_to_retrieve: ["id"] })
    await reads.search({ index, attributes_to_retrieve: ["id"] })
    expect(asked()).toHaveLength(before)
    expect(callsOf("POST /multi-search").map(({ key }) => key)).toEqual([
      "search only",
      "search only",
    ])
  })

  it("get their key anew when it was taken away, without a wait", async () => {
    const api_key = "the master key of a key that goes"
    const asked = () => calls.filter(({ key }) => key === api_key)
    const reads = service({ api_key })
    const read = () => reads.search({ index, attributes_to_retrieve: ["id"] })
    await read()
    const before = asked().length
    routes.set("POST /multi-search", refusal(403, "invalid_api_key"))
    await expect(read()).rejects.toThrow("invalid_api_key")
    expect(asked()).toHaveLength(before)
    routes.delete("POST /multi-search")
    await vi.waitFor(
      () => expect(asked().length).toBeGreaterThan(before),
      5_000
    )
    await read()
  })

  it.each<[string, Reply]>([
    ["is refused by something between", refusal(403, "blocked")],
    ["cannot be reached", "reset"],
  ])("send no other key when the asking for theirs %s", async (_, reply) => {
    const uid =
      /^GET \/keys\/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/
    await search()
    const route = calls.find((one) => uid.test(one.route))?.route ?? ""
    routes.set(route, reply)
    calls.length = 0
    await expect(search()).rejects.toThrow()
    expect(callsOf("POST /multi-search")).toEqual([])
  })

  it("use the key at hand when it may not manage keys, and say so", async () => {
    await search()
    const route =
      calls.find((one) => one.route.startsWith("GET /keys/"))?.route ?? ""
    routes.set(route, refusal(403, "invalid_api_key"))
    await search({ api_key: "a plain key" })
    expect(calls.at(-1)).toMatchObject({ key: "a plain key" })
    expect(warn).toHaveBeenCalledOnce()
  })

  it("answer hits, exact totals and facets with words", async () => {
    const facetDistribution = {
      categories__categories: { "a|A": 2, "b|B": 3 },
      price_min__band: { "25000": 4, "50000": 1 },
    }
    routes.set("POST /multi-search", {
      json: {
        results: [
          {
            hits: [{ id: "x", _rankingScore: 0.5 }],
            totalHits: 1001,
            facetDistribution,
          },
        ],
      },
    })
    const ranges = [{ from: 25_000, to: 50_000 }]
    const facets = ["categories", { field: "price_min", type: "range", ranges }]
    const query = { pagination: { take: 1 }, search_options: { facets } }
    expect(await search({}, query)).toMatchObject({
      hits: [{ id: "x", document: { id: "x" }, score: 0.5 }],
      facets: {
        categories: {
          type: "value",
          values: [
            { value: "b", label: "B", count: 3 },
            { value: "a", label: "A", count: 2 },
          ],
        },
        price_min: {
          type: "range",
          ranges: [{ key: "25000-50000", count: 4 }],
        },
      },
      metadata: { skip: 0, take: 1, count: 1000 },
      provider_metadata: { count_is_exact: false, counted_through: 1001 },
    })
  })

  it("put tiers one behind the other, and read only the page's documents", async () => {
    const tier = (...ids: string[]) => ({ hits: ids.map((id) => ({ id })) })
    const results = [{ hits: [], totalHits: 5 }, tier("a", "b"), tier("c")]
    routes.set("POST /multi-search", { json: { results } })
    const documents = [
      { id: "c", title: "C" },
      { id: "b", title: "B" },
    ]
    routes.set(`POST /indexes/${V1}/search`, { json: { hits: documents } })
    const near = { district: "32.02.27" }
    const answer = await search(
      {},
      {
        filters: { id: { $ne: "x" } },
        pagination: { skip: 1, take: 2 },
        search_options: { provider_options: { meilisearch: { near } } },
      }
    )
    expect(answer.hits.map(({ id }) => id)).toEqual(["b", "c"])
    expect(answer.metadata.count).toBe(5)
    expect(calls.at(-1)?.body).toMatchObject({
      filter: '(id NOT IN ["x"]) AND id IN ["b","c"]',
      limit: 2,
    })
  })

  it("find values of a facet by a word of their names", async () => {
    routes.set(`POST /indexes/${V1}/facet-search`, {
      json: {
        facetHits: [
          { value: "teh|teh-hijau|Teh Hijau", count: 2 },
          { value: "tehnik|teh-hijau|Teh Hijau", count: 2 },
          { value: "tah|tahu|Tahu", count: 9 },
        ],
      },
    })
    const facets = [{ field: "categories", query: "hij teh" }]
    const answer = await search({}, { search_options: { facets } })
    expect(answer.facets).toEqual({
      categories: {
        type: "value",
        values: [{ value: "teh-hijau", label: "Teh Hijau", count: 2 }],
      },
    })
  })

  it.each<[string, Reply]>([
    ["answers 503", { status: 503 }],
    ["answers 429", refusal(429, "too_many_search_requests")],
    ["cuts the line", "reset"],
    ["never answers", "hang"],
  ])("say that the engine is away when it %s", async (_, reply) => {
    routes.set("POST /multi-search", reply)
    await expect(search({ timeout_ms: 100 })).rejects.toThrow(EngineAwayError)
  })

  it("tell an index that is not there", async () => {
    routes.set("POST /multi-search", refusal(404, "index_not_found"))
    await expect(search()).rejects.toMatchObject({
      type: MedusaError.Types.NOT_FOUND,
    })
  })
})
