import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { callStub, settleStub } from "./call.ts"
import { MeilisearchStub } from "./index.ts"

const stub = new MeilisearchStub()
const call = callStub.bind(null, stub)
const settle = settleStub.bind(null, stub)
const DOCUMENTS = "/indexes/goods/documents"

beforeAll(async () => {
  await stub.start()
  await settle("POST /indexes", { uid: "goods", primaryKey: "id" })
})
afterAll(() => stub.stop())

const count = async (uid = "goods") =>
  (await call(`GET /indexes/${uid}/stats`)).body["numberOfDocuments"]

describe("documents", () => {
  it("are replaced, merged, fetched and deleted by tasks", async () => {
    const written = [
      { id: "a", n: 1, m: 1 },
      { id: "b", n: 2 },
      { id: "a", n: 3 },
    ]
    const added = await settle(`POST ${DOCUMENTS}`, written)
    expect(added.body).toMatchObject({
      status: "succeeded",
      type: "documentAdditionOrUpdate",
      indexUid: "goods",
      details: { receivedDocuments: 3, indexedDocuments: 3 },
    })
    expect((await call(`GET ${DOCUMENTS}/a`)).body).toEqual({ id: "a", n: 3 })
    await settle(`PUT ${DOCUMENTS}`, { id: "a", m: 4 })
    const asked = { fields: ["n", "m"], ids: ["a"] }
    expect((await call(`POST ${DOCUMENTS}/fetch`, asked)).body).toMatchObject({
      results: [{ n: 3, m: 4 }],
      total: 1,
    })
    await settle(`POST ${DOCUMENTS}/delete-batch`, ["a", "unknown"])
    expect(await count()).toBe(1)
    await settle(`DELETE ${DOCUMENTS}`)
    expect(await count()).toBe(0)
  })

  it("are deleted by a filter on what may be filtered by", async () => {
    await settle(`POST ${DOCUMENTS}`, [
      { id: "a", n: 1 },
      { id: "b", n: 2 },
    ])
    const filter = { filter: "n = 2" }
    expect(
      (await settle(`POST ${DOCUMENTS}/delete`, filter)).body
    ).toMatchObject({
      status: "failed",
      error: { code: "invalid_document_filter" },
    })
    await settle("PATCH /indexes/goods/settings", {
      filterableAttributes: ["n"],
    })
    await settle(`POST ${DOCUMENTS}/delete`, filter)
    expect(await count()).toBe(1)
    const wrong = await call(`POST ${DOCUMENTS}/delete`, { filter: "n =" })
    expect(wrong).toMatchObject({
      status: 400,
      body: { code: "invalid_document_filter" },
    })
  })

  it("that cannot be kept fail as a whole", async () => {
    const before = await count()
    const written = [
      { id: "good", n: 1 },
      { id: "not good", n: 1 },
    ]
    expect((await settle(`POST ${DOCUMENTS}`, written)).body).toMatchObject({
      status: "failed",
      error: { code: "invalid_document_id", type: "invalid_request" },
    })
    const nameless = await settle(`POST ${DOCUMENTS}`, [{ n: 1 }])
    expect(nameless.body).toMatchObject({
      error: { code: "missing_document_id" },
    })
    expect(await count()).toBe(before)
  })
})

describe("indexes", () => {
  it("are made once, swapped, listed and deleted", async () => {
    const twice = await settle("POST /indexes", { uid: "goods" })
    expect(twice.body).toMatchObject({
      error: { code: "index_already_exists" },
    })
    await settle("POST /indexes/next/documents?primaryKey=id", [{ id: "n" }])
    const swaps = [{ indexes: ["goods", "next"] }]
    expect((await settle("POST /swap-indexes", swaps)).body).toMatchObject({
      status: "succeeded",
      indexUid: null,
    })
    expect((await call(`GET ${DOCUMENTS}/n`)).status).toBe(200)
    await settle("POST /swap-indexes", swaps)
    expect((await call("GET /indexes")).body).toMatchObject({
      results: [{ uid: "goods", primaryKey: "id" }, { uid: "next" }],
      total: 2,
    })
    await settle("DELETE /indexes/next")
    const gone = await call("GET /indexes/next")
    expect(gone).toMatchObject({
      status: 404,
      body: { code: "index_not_found" },
    })
    const again = await settle("DELETE /indexes/next")
    expect(again.body).toMatchObject({ error: { code: "index_not_found" } })
  })

  it("keep settings that are not changed, and take none that is unknown", async () => {
    const path = "PATCH /indexes/goods/settings"
    await settle(path, { typoTolerance: { disableOnNumbers: true } })
    await settle(path, { stopWords: ["dan"] })
    await settle(path, { stopWords: null })
    expect((await call("GET /indexes/goods/settings")).body).toMatchObject({
      stopWords: [],
      typoTolerance: { enabled: true, disableOnNumbers: true },
    })
    const one = (name: string) => call(`GET /indexes/goods/settings/${name}`)
    expect((await one("searchable-attributes")).body).toEqual(["*"])
    expect((await one("colour")).status).toBe(404)
    for (const [body, code] of [
      [{ rankingRules: ["best"] }, "invalid_settings_ranking_rules"],
      [{ searchCutoffMs: "soon" }, "invalid_settings_search_cutoff_ms"],
      [{ colour: 1 }, "bad_request"],
    ] as const) {
      expect(await call(path, body)).toMatchObject({
        status: 400,
        body: { code },
      })
    }
  })
})

describe("keys", () => {
  it("allow what they name and nothing else", async () => {
    const made = await call("POST /keys", {
      uid: "6062abda-a5aa-4414-ac91-ecd7944c0f8d",
      actions: ["search"],
      indexes: ["goods*"],
      expiresAt: null,
    })
    expect(made.status).toBe(201)
    const key = String(made.body["key"])
    const search = "POST /indexes/goods/search"
    const status = async (asked: string, body: unknown, by: string | null) =>
      (await call(asked, body, by)).status
    expect(await status(search, {}, key)).toBe(200)
    expect(await status("POST /indexes/other/search", {}, key)).toBe(403)
    const queries = [{ indexUid: "goods" }, { indexUid: "other" }]
    expect(await status("POST /multi-search", { queries }, key)).toBe(403)
    expect(await status(`POST ${DOCUMENTS}`, [], key)).toBe(403)
    expect(await status("GET /keys", undefined, key)).toBe(403)
    expect(await status(search, {}, "wrong")).toBe(403)
    expect(await status(search, {}, null)).toBe(401)
    expect(await status("GET /health", undefined, null)).toBe(200)
    const again = {
      ...made.body,
      createdAt: undefined,
      updatedAt: undefined,
      key: undefined,
    }
    expect(await call("POST /keys", again)).toMatchObject({
      status: 409,
      body: { code: "api_key_already_exists" },
    })
    expect(await status(`DELETE /keys/${key}`, undefined, stub.masterKey)).toBe(
      204
    )
    expect(await status(search, {}, key)).toBe(403)
  })

  it("are told in what was heard", async () => {
    stub.heard.length = 0
    const own = stub.keys
      .list()
      .results.find(({ actions }) => actions[0] === "search")
    await call("POST /indexes/goods/search", { q: "a" }, own?.key)
    expect(stub.heard).toEqual([
      {
        call: "POST /indexes/goods/search",
        body: { q: "a" },
        by: "Default Search API Key",
      },
    ])
  })
})
