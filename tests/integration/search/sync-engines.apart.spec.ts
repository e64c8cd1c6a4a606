import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { workersOf } from "@pasar-santri/search/sync/workers"
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"

class EngineAwayError extends Error {
  override readonly name = "EngineAwayError"
}

const SECOND = "product_meilisearch"
const Row = z.object({
  ref: z.string(),
  engine: z.string(),
  attempts: z.number(),
  dead: z.boolean(),
  pause: z.coerce.number(),
})
/** A busy test machine gets this long. Milliseconds. */
const SOON = 20_000

// Two engines, of which the second is played by what the module is told to do.
describeBackend(({ make, container }) => {
  let second: () => Promise<{ index: string; status: "succeeded" }>
  const written: string[] = []

  beforeAll(() => {
    vi.stubEnv("MEILISEARCH_HOST", "http://127.0.0.1:1")
    vi.stubEnv("MEILISEARCH_API_KEY", "key")
    const search = container().resolve(Modules.SEARCH)
    const listIndexes = search.listIndexes.bind(search)
    const upsert = search.upsertDocuments.bind(search)
    const remove = search.deleteDocuments.bind(search)
    vi.spyOn(search, "listIndexes").mockImplementation(async () => [
      ...(await listIndexes()),
      {
        name: SECOND,
        entity: "product",
        provider: "meilisearch",
        status: "ready",
        fields: [],
      },
    ])
    vi.spyOn(search, "upsertDocuments").mockImplementation(async (input) => {
      if (input.index !== SECOND) return upsert(input)
      const task = await second()
      written.push(...input.documents.map(({ id }) => String(id)))
      return task
    })
    vi.spyOn(search, "deleteDocuments").mockImplementation((input) =>
      input.index === SECOND ? second() : remove(input)
    )
  })
  afterEach(() => sql("delete from search_dirty where engine = 'meilisearch'"))
  afterAll(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  const takes = () => {
    second = () => Promise.resolve({ index: SECOND, status: "succeeded" })
  }
  const fails = (error: Error) => {
    second = () => Promise.reject(error)
  }
  const sql = (text: string, values: string[] = []) =>
    container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: unknown[] }>(text, values)
  const rowsOf = async (id: string) => {
    const { rows } = await sql(
      `select ref, engine, attempts, dead_at is not null as dead,
         extract(epoch from next_at - now()) as pause
       from search_dirty where ref = ?`,
      [id]
    )
    return z.array(Row).parse(rows)
  }
  const isIndexed = async (id: string) => {
    const { hits } = await container()
      .resolve(Modules.SEARCH)
      .search({ entity: "product", filters: { id } })
    return hits.length === 1
  }
  const until = (check: () => Promise<void>) =>
    vi.waitFor(check, { timeout: SOON, interval: 50 })
  /** Lets whatever waits for the second engine be tried now. */
  const retry = async () => {
    await sql(
      "update search_dirty set next_at = now() where engine = 'meilisearch'"
    )
    await workersOf(container()).sync.run()
  }

  it("writes to both engines and keeps nothing", async () => {
    takes()
    const { id } = await make.product()
    await until(async () => {
      expect(written).toContain(id)
      expect(await rowsOf(id)).toEqual([])
    })
    expect(await isIndexed(id)).toBe(true)
  })

  it("lays a row of an engine aside only when it refuses it", async () => {
    fails(new Error("invalid_document_fields"))
    const { id } = await make.product()
    await until(async () => {
      expect(await isIndexed(id)).toBe(true)
      const [row] = await rowsOf(id)
      expect(row).toMatchObject({ engine: "meilisearch", attempts: 1 })
    })
    for (let tries = 0; tries < 20; tries += 1) await retry()
    expect(await rowsOf(id)).toEqual([
      expect.objectContaining({ engine: "meilisearch", dead: true }),
    ])
  })

  it("loses nothing while an engine is away, however long", async () => {
    fails(new EngineAwayError("connect ECONNREFUSED"))
    const { id } = await make.product()
    await until(async () => {
      expect(await isIndexed(id)).toBe(true)
      expect(await rowsOf(id)).toMatchObject([{ engine: "meilisearch" }])
    })
    for (let tries = 0; tries < 15; tries += 1) await retry()
    await sql(
      "update search_dirty set created_at = now() - interval '1 hour' where ref = ?",
      [id]
    )
    await retry()
    const [row] = await rowsOf(id)
    expect(row).toMatchObject({ dead: false, attempts: 0 })
    expect(row?.pause).toBeGreaterThan(50)
    expect(row?.pause).toBeLessThanOrEqual(60)
    takes()
    await until(async () => {
      await retry()
      expect(await rowsOf(id)).toEqual([])
    })
    expect(written).toContain(id)
  })
})
