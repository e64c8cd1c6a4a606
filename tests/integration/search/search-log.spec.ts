import { z } from "@medusajs/framework/zod"
import { expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Searched = z.object({ search_id: z.string().nullable() })
const Report = z.object({
  misses: z.array(
    z.object({
      words: z.string(),
      searches: z.number(),
      empty: z.number(),
      clicks: z.number(),
    })
  ),
})

describeBackend((backend) => {
  const { make, store, admin } = backend
  const office = officeOf(backend)
  // The first search of a process may take longer than visitors wait.
  const search = (q: string, more = "") =>
    vi.waitFor(
      async () =>
        read(
          Searched,
          await store().get(`/store/catalog?q=${encodeURIComponent(q)}${more}`)
        ).search_id,
      { timeout: 15_000, interval: 500 }
    )
  const click = (search_id: unknown, position: unknown = 1) =>
    store().post("/store/catalog/clicks", {
      ...{ search_id, position, product_id: "prod_1" },
    })
  const missOf = async (words: string) =>
    read(Report, await (await admin()).get("/admin/search/misses")).misses.find(
      (miss) => miss.words === words
    )

  it("reports what was looked for in vain, once for each search", async () => {
    await search("Xylofonia Merah")
    const id = await search("xylofonia merah")
    await search("xylofonia merah", "&page=2")
    await vi.waitFor(
      async () =>
        expect(await missOf("xylofonia merah")).toMatchObject({
          ...{ searches: 2, empty: 2, clicks: 0 },
        }),
      { timeout: 10_000, interval: 100 }
    )
    expect((await click(id, 3)).status).toBe(204)
    expect((await click(id, 5)).status).toBe(204)
    expect((await missOf("xylofonia merah"))?.clicks).toBe(1)
  })

  it("keeps nothing of a search that tells a person only", async () => {
    expect(await search("budi@contoh.test 081234567890")).toBeNull()
  })

  it("lets a click on an unknown search pass, and refuses a broken one", async () => {
    expect((await click("srch_nobody")).status).toBe(204)
    expectRefusal(await click("srch_nobody", 0), {
      ...{ status: 400, code: "invalid_request", field: "position" },
    })
    expectRefusal(await click({ $ne: 1 }), {
      ...{ status: 400, code: "invalid_request", field: "search_id" },
    })
  })

  it("refuses a week that there is not, and visitors", async () => {
    expectRefusal(
      await (await admin()).get("/admin/search/misses?week=2026-W60"),
      {
        ...{ status: 400, code: "invalid_request", field: "week" },
      }
    )
    expect((await store().get("/admin/search/misses")).status).toBe(401)
  })

  it("tells officers who help makers, and nobody else", async () => {
    await search("zurnafonia biru")
    const mentor = await office.officer({ role: "mentor" })
    const asked = () => mentor.api.get("/officer/search-misses")
    await vi.waitFor(
      async () =>
        expect(
          read(Report, await asked()).misses.map(({ words }) => words)
        ).toContain("zurnafonia biru"),
      { timeout: 10_000, interval: 100 }
    )
    expectRefusal(
      await mentor.api.get("/officer/search-misses?week=2026-W60"),
      {
        ...{ status: 400, code: "invalid_request", field: "week" },
      }
    )
    const pesantren = await make.pesantren()
    const finance = await office.officer({ role: "finance" })
    const seller = await office.seller({ pesantren })
    const statusOf = async ({ api }: { api: ReturnType<typeof store> }) =>
      (await api.get("/officer/search-misses")).status
    expect(await statusOf({ api: store() })).toBe(401)
    expect(await statusOf(seller)).toBe(401)
    expect(await statusOf(finance)).toBe(403)
  })
})
