import { z } from "@medusajs/framework/zod"
import { expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { read } from "../../support/store-api.ts"

const Page = z.object({
  products: z.array(z.object({ id: z.string() })),
  total: z.object({ value: z.number() }),
  alternatives: z
    .object({
      queries: z.array(z.object({ q: z.string(), count: z.number() })),
      popular: z.array(z.object({ id: z.string() })),
      popular_place: z.object({ level: z.string() }).nullable(),
    })
    .nullable(),
})

describeBackend(({ make, store }) => {
  const find = async (q: string, more = "") =>
    read(
      Page,
      await store().get(`/store/catalog?q=${encodeURIComponent(q)}${more}`)
    )

  it("offers fewer words and popular goods where nothing is found", async () => {
    const { id } = await make.product({ title: "Serundeng Ndalemsari" })
    await vi.waitFor(
      async () =>
        expect((await find("ndalemsari ")).products).toMatchObject([{ id }]),
      { timeout: 10_000, interval: 50 }
    )
    const { total, alternatives } = await find(
      "ndalemsari qwxzvbk ",
      "&verbatim=true"
    )
    expect(total.value).toBe(0)
    expect(alternatives?.queries).toEqual([{ q: "ndalemsari", count: 1 }])
    expect(alternatives?.popular.length).toBeGreaterThan(0)
    expect((await find("ndalemsari ")).alternatives).toBeNull()
  })
})
