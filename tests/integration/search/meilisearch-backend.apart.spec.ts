import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { auditAndRepair } from "@pasar-santri/search/sync/audit-and-repair"
import { workersOf } from "@pasar-santri/search/sync/workers"
import { afterAll, afterEach, expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { MeilisearchStub } from "../../support/meilisearch-stub/index.ts"
import { read } from "../../support/store-api.ts"

const Page = z.object({
  products: z.array(z.object({ id: z.string(), title: z.string() })),
  total: z.object({ value: z.number() }),
  engine: z.string(),
  degraded: z.boolean(),
  dropped: z.number(),
})
/** The first filling, a write that hangs and a busy test machine get this long. Milliseconds. */
const SOON = 60_000
const DEADLINE_MS = 3_000
/** Less than a write waits for the engine: nothing else may wait for it. */
const HANG_MS = 9_000
const NO_DRIFT = { missing: 0, different: 0, surplus: 0, error: null }

// Before the backend reads its environment.
const stub = await new MeilisearchStub().start()
Object.assign(process.env, {
  MEILISEARCH_HOST: stub.url,
  MEILISEARCH_API_KEY: stub.masterKey,
})
afterAll(() => stub.stop())

// A shop with two engines; its own, because it fails them.
describeBackend(({ make, store, container, url }) => {
  afterEach(() => {
    stub.faults.clear()
    stub.tasks.heal()
  })

  const find = async (q: string) =>
    read(Page, await store().get(`/store/catalog?q=${q}`))
  const until = (check: () => Promise<void>) =>
    vi.waitFor(check, { timeout: SOON, interval: 200 })
  const sql = (statement: string) =>
    container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: unknown[] }>(statement)
  /** Lets what waits for the second engine be tried now, not after its pause. */
  const retry = async () => {
    await sql(
      "update search_dirty set next_at = now() where engine = 'meilisearch'"
    )
    await workersOf(container()).sync.run()
  }
  /** Resolves when the second engine, and not a stand-in, answers these products. */
  const untilFound = (q: string, ids: string[]) =>
    until(async () => {
      await retry()
      const page = await find(q)
      const { rows: waiting } = await sql("select * from search_dirty")
      expect(page, JSON.stringify({ page, waiting })).toMatchObject({
        ...{ engine: "meilisearch", degraded: false, dropped: 0 },
        total: { value: ids.length },
      })
      expect(page.products.map(({ id }) => id)).toEqual(ids)
    })
  const rename = (id: string, title: string) =>
    updateProductsWorkflow(container()).run({
      input: { selector: { id }, update: { title } },
    })
  const expectNoDrift = async () =>
    expect(await auditAndRepair(container())).toEqual([
      expect.objectContaining({ engine: "postgres", ...NO_DRIFT }),
      expect.objectContaining({ engine: "meilisearch", ...NO_DRIFT }),
    ])

  it("finds in the second engine what was saved", async () => {
    const { id } = await make.product({ title: "Zirkonia Bening" })
    await untilFound("zirkonia", [id])
    await expectNoDrift()
  })

  it.each([
    ["hang", "serpentin"],
    ["reset", "malakit"],
  ] as const)(
    "answers from the database while searches %s",
    async (how, word) => {
      const { id } = await make.product({ title: word })
      await untilFound(word, [id])
      stub.faults.plan({ how }, { on: /search$/ })
      const since = performance.now()
      const page = await find(word)
      expect(performance.now() - since).toBeLessThan(DEADLINE_MS)
      expect(page).toMatchObject({
        ...{ engine: "postgres-id", degraded: true },
        products: [{ id }],
      })
      stub.faults.clear()
      await untilFound(word, [id])
    }
  )

  it("saves although the engine fails its task, and tries again", async () => {
    const { id } = await make.product({ title: "Akik Lama" })
    await untilFound("akik+lama", [id])
    stub.tasks.failNext({ code: "no_space_left_on_device", message: "Full." })
    await rename(id, "Akik Baru")
    await untilFound("akik+baru", [id])
    await untilFound("akik+lama", [])
    const failed = new URLSearchParams({ statuses: "failed" })
    expect(stub.tasks.list(failed).total).toBe(1)
    await expectNoDrift()
  })

  it("saves while the engine is away, and tells it all later", async () => {
    const { id } = await make.product({ title: "Jaspis Lama" })
    await untilFound("jaspis", [id])
    await stub.stop()
    await rename(id, "Jaspis Baru")
    const { id: added } = await make.product({ title: "Nefrit Hijau" })
    await until(async () => {
      expect(await find("jaspis")).toMatchObject({
        ...{ engine: "postgres-id", degraded: true },
        products: [{ title: "Jaspis Baru" }],
      })
      expect((await find("nefrit")).products).toMatchObject([{ id: added }])
    })
    await stub.start()
    await untilFound("jaspis+baru", [id])
    await untilFound("nefrit", [added])
    await expectNoDrift()
  })

  it("saves while the engine hangs, shows it at once, and tells it later", async () => {
    const { id } = await make.product({ title: "Opal Kuarsit" })
    await untilFound("opal", [id])
    stub.faults.plan({ how: "hang" })
    // Its first change is what the second engine's worker hangs on.
    await rename(id, "Opal Berilium")
    await rename(id, "Opal Feldspar")
    const { id: added } = await make.product({ title: "Amazonit Hijau" })
    await vi.waitFor(
      async () => {
        expect(await find("opal")).toMatchObject({
          ...{ engine: "postgres-id", degraded: true },
          products: [{ title: "Opal Feldspar" }],
        })
        expect((await find("amazonit")).products).toMatchObject([{ id: added }])
      },
      { timeout: HANG_MS, interval: 200 }
    )
    stub.faults.clear()
    await untilFound("opal+feldspar", [id])
    await untilFound("opal+kuarsit", [])
    await untilFound("amazonit", [added])
    await expectNoDrift()
  })

  it("is ready for visitors before the second engine is filled", async () => {
    const activate = (version: string) =>
      sql(
        `update search_index set active_version = ${version} where name = 'product_meilisearch'`
      )
    await activate("null")
    const answer = await fetch(`${url()}/ready`)
    await activate("1")
    expect(await answer.text()).not.toContain("search")
  })

  it("hides the goods of a shop that is suspended", async () => {
    const pesantren = await make.pesantren()
    const { id } = await make.product({ title: "Kalsedon Biru", pesantren })
    await untilFound("kalsedon", [id])
    await make.suspend(pesantren)
    await untilFound("kalsedon", [])
    await make.restore(pesantren)
    await untilFound("kalsedon", [id])
    await expectNoDrift()
  })
})

// After the suite has set its own, which is longer than any fault here lasts.
process.env["SEARCH_DEADLINE_MS"] = String(DEADLINE_MS)
