import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SEARCH_SYNC_MODULE } from "@pasar-santri/search/modules/search-sync"
import { expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Status = z.object({
  status: z.object({
    engine: z.string(),
    engines: z.array(
      z.object({
        engine: z.string(),
        version: z.number().nullable(),
        lag_seconds: z.number(),
        waiting: z.number(),
        dead: z.number(),
        filling: z.object({ state: z.string(), of: z.number() }).nullable(),
        audit: z
          .object({ products: z.number(), finished_at: z.string().nullable() })
          .nullable(),
      })
    ),
    dead_letters: z.array(
      z.object({
        id: z.string(),
        ref: z.string(),
        error: z.string().nullable(),
      })
    ),
  }),
})
const Started = z.object({ started: z.boolean() })
/** A busy test machine gets this long. Milliseconds. */
const SOON = 20_000

// Counts what there is: no other suite may write meanwhile.
describeBackend(({ make, admin, store, container }) => {
  const status = async () => {
    const api = await admin()
    const answer = read(Status, await api.get("/admin/search/status"))
    const [engine] = answer.status.engines
    if (!engine) throw new Error("No engine is on.")
    return { ...answer.status, engine: answer.status.engine, first: engine }
  }
  const until = (check: () => Promise<void>) =>
    vi.waitFor(check, { timeout: SOON, interval: 100 })

  it("rebuilds and audits on request, and tells how it stands", async () => {
    await make.product({ title: "Basal" })
    const before = await status()
    expect(before).toMatchObject({ engine: "postgres" })
    const api = await admin()
    const began = await api.post("/admin/search/rebuild", {})
    expect(began.status).toBe(202)
    expect(read(Started, began).started).toBe(true)
    await until(async () => {
      const { first } = await status()
      expect(first.version).toBe((before.first.version ?? 0) + 1)
      expect(first.filling).toMatchObject({ state: "done" })
      expect(first.waiting).toBe(0)
      expect(first.lag_seconds).toBe(0)
    })
    const audit = await api.post("/admin/search/audit", {})
    expect(audit.status).toBe(202)
    await until(async () => {
      const { first } = await status()
      expect(first.audit?.finished_at).toEqual(expect.any(String))
      expect(first.audit?.products).toBeGreaterThan(0)
    })
  })

  it("lists what was laid aside and tries it again", async () => {
    const sync = container().resolve(SEARCH_SYNC_MODULE)
    await sync.markDirty(
      [{ kind: "product", ref: "prod_batu", reason: "text" }],
      0
    )
    await container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(
        "update search_dirty set dead_at = now(), error = 'ditolak' where ref = 'prod_batu'"
      )
    const { dead_letters: dead, first } = await status()
    expect(first.dead).toBe(1)
    expect(dead).toMatchObject([{ ref: "prod_batu", error: "ditolak" }])
    const api = await admin()
    const answer = await api.post("/admin/search/dead-letters/retry", {
      ids: dead.map(({ id }) => id),
    })
    expect(read(z.object({ retried: z.number() }), answer).retried).toBe(1)
    await until(async () => expect((await status()).dead_letters).toEqual([]))
  })

  it.each([
    ["rebuild", { engine: "meilisearch" }, "invalid_request", "engine"],
    ["rebuild", { engine: "solr" }, "invalid_request", "engine"],
    ["audit", { engine: "postgres" }, "unknown_parameter", "engine"],
    ["dead-letters/retry", { ids: [] }, "invalid_request", "ids"],
  ])("refuses %s with %o", async (path, body, code, field) => {
    const api = await admin()
    expectRefusal(await api.post(`/admin/search/${path}`, body), {
      ...{ status: 400, code, field },
    })
  })

  it("tells nobody but administrators", async () => {
    const answer = await store().get("/admin/search/status")
    expect(answer.status).toBe(401)
  })
})
