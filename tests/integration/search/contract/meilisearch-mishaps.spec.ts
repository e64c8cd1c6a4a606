import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { MeilisearchStub } from "../../../support/meilisearch-stub/index.ts"
import { EngineIndex } from "./engine-index.ts"
import { meilisearchProvider } from "./meilisearch-provider.ts"
import { titled } from "./ware.ts"

const TIMEOUT_MS = 400
const stub = new MeilisearchStub()
let index: EngineIndex

beforeAll(async () => {
  await stub.start()
  const provider = meilisearchProvider({
    host: stub.url,
    api_key: stub.masterKey,
    timeout_ms: TIMEOUT_MS,
    task_timeout_ms: 1000,
  })
  const prefix = "product_meilisearch_mishaps"
  index = new EngineIndex(provider, { name: "meilisearch", prefix })
  await index.make()
  await index.write(titled("mi", ["Gelas"]))
})
afterEach(() => {
  stub.faults.clear()
  stub.tasks.heal()
})
afterAll(() => stub.stop())

/** What only a stand-in can be made to do. */
describe("Meilisearch that does what it should not", () => {
  const full = { code: "no_space_left_on_device", message: "Disk is full." }

  it.each<[string, () => Promise<unknown>]>([
    ["a write", () => index.write(titled("fa", ["Piring"]))],
    ["a deletion", () => index.remove(["mi_1"])],
    ["a deletion by a filter", () => index.removeBy({ pesantren_id: "p_1" })],
    ["emptying", () => index.clear()],
    ["a change of settings", () => index.seenBy(index.provider, 2).make()],
  ])("fails %s whose task failed, with the task's code", async (_, act) => {
    stub.tasks.failNext(full)
    await expect(act()).rejects.toThrow(full.code)
    expect(await index.find("gelas")).toEqual(["mi_1"])
    expect(await index.find("piring")).toEqual([])
  })

  it("does not wait for ever for a task, and is right again after", async () => {
    stub.tasks.hold()
    await expect(index.write(titled("ho", ["Wajan"]))).rejects.toThrow()
    expect(await index.find("wajan")).toEqual([])
    stub.tasks.release()
    await stub.tasks.settled()
    expect(await index.find("wajan")).toEqual(["ho_1"])
  })

  it.each([500, 503, 408, 429])(
    "is away when it answers %i",
    async (status) => {
      stub.faults.plan({ how: "answer", status })
      await expect(index.find("gelas")).rejects.toMatchObject({
        name: "EngineAwayError",
      })
      await expect(index.write(titled("aw", ["Panci"]))).rejects.toThrow()
      stub.faults.clear()
      expect(await index.find("gelas")).toEqual(["mi_1"])
    }
  )

  it.each(["hang", "reset"] as const)("is away when calls %s", async (how) => {
    stub.faults.plan({ how }, { on: /search$/ })
    const startedAt = performance.now()
    await expect(index.find("gelas")).rejects.toMatchObject({
      name: "EngineAwayError",
    })
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT_MS + 500)
  })

  it("is away when it answers too late, and not when it is only slow", async () => {
    const late = { how: "slow", ms: TIMEOUT_MS * 2 } as const
    stub.faults.plan(late, { on: /search$/, times: 1 })
    await expect(index.find("gelas")).rejects.toMatchObject({
      name: "EngineAwayError",
    })
    stub.faults.plan({ how: "slow", ms: 50 }, { on: /search$/, times: 1 })
    expect(await index.find("gelas")).toEqual(["mi_1"])
  })

  it("is searched with a key that may search and nothing else", async () => {
    // The first read asks for the key.
    await index.search()
    stub.heard.length = 0
    await index.search({ q: "gelas", facets: ["categories"] })
    await index.search({
      facets: [{ field: "regency_code", type: "value", query: "su" }],
    })
    const readers = new Set(stub.heard.map(({ by }) => by))
    expect(readers.size).toBe(1)
    const [reader] = readers
    const key = stub.keys
      .list()
      .results.find(({ name, uid }) => reader === name || reader === uid)
    expect(key?.actions).toEqual(["search"])
    expect(key?.indexes).toEqual(["product_meilisearch*"])
  })

  it("gets no language of its own from what people type", async () => {
    stub.heard.length = 0
    await index.find('-gelas "piring" \u0000 <b>')
    const sent = JSON.stringify(stub.heard.map(({ body }) => body))
    expect(sent).toContain("gelas piring")
    expect(sent).not.toMatch(/-gelas|<b>|\\u0000/)
  })
})
