import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { afterAll, expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Page = z.object({
  products: z.array(z.object({ id: z.string() })),
  total: z.object({ value: z.number() }),
  engine: z.string(),
  degraded: z.boolean(),
})
const UNAVAILABLE = { status: 503, code: "search_unavailable" }
/** The breaker lets one try after five seconds; a busy machine gets more. */
const SOON = 20_000

// A shop of its own, because its index is taken away.
describeBackend(({ make, store, container }) => {
  const find = async (query: string) =>
    read(Page, await store().get(`/store/catalog?${query}`))
  /** Takes the tables of the index away; answers what brings them back. */
  const takeIndexAway = async () => {
    const connection = container().resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    const { rows } = await connection.raw<{ rows: { name: string }[] }>(
      "select tablename as name from pg_tables where tablename like ?",
      ["search\\_pgid\\_%"]
    )
    const rename = async (from: string, to: string) => {
      await connection.raw("alter table ?? rename to ??", [from, to])
    }
    for (const { name } of rows) await rename(name, `away_${name}`)
    return async () => {
      for (const { name } of rows.splice(0)) await rename(`away_${name}`, name)
    }
  }
  let bringBack = () => Promise.resolve()
  afterAll(() => bringBack())

  it("shows categories and refuses words while no engine answers", async () => {
    const { id } = await make.product({ title: "Safir Biru", category: "kopi" })
    await vi.waitFor(
      async () =>
        expect(await find("q=safir")).toMatchObject({
          ...{ products: [{ id }], engine: "postgres-id" },
        }),
      { timeout: SOON, interval: 100 }
    )
    bringBack = await takeIndexAway()

    const shown = await find("category=kopi")
    expect(shown).toMatchObject({ engine: "none", degraded: true })
    expect(shown.products.map((product) => product.id)).toContain(id)
    for (const path of [
      "/store/catalog?q=safir",
      "/store/catalog?category=kopi&in_stock=true",
      "/store/catalog/suggestions?q=safir",
      "/store/catalog/facets/pesantren?facet_q=uji",
    ]) {
      expectRefusal(await store().get(path), UNAVAILABLE)
      await expectBothLanguages(store(), (api) => api.get(path))
    }

    await bringBack()
    await vi.waitFor(
      async () =>
        expect(await find("q=safir")).toMatchObject({
          ...{ products: [{ id }], engine: "postgres-id", degraded: false },
        }),
      { timeout: SOON, interval: 500 }
    )
  })
})
