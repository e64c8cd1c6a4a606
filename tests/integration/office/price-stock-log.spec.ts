import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { type Shown, Stall } from "../../support/listing.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"

const CHANGED = "listing.price_stock_changed"

const Page = z.object({
  changes: z.array(
    z
      .object({
        id: z.string(),
        variant: z.string().nullable(),
        field: z.enum(["price", "stock"]),
        before: z.number().nullable(),
        after: z.number(),
        source: z.enum(["listing", "grid", "import"]),
        by: z.string().nullable(),
        at: z.iso.datetime(),
      })
      .strict()
  ),
  count: z.number(),
  limit: z.number(),
  offset: z.number(),
})
const Entry = z.object({
  action: z.string(),
  entity: z.string(),
  entity_id: z.string(),
  case_id: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
})
const Case = z.object({ listing: z.object({ history: z.array(Entry) }) })
const Log = z.object({ entries: z.array(Entry) })

describeBackend((backend) => {
  const office = officeOf(backend)
  let stall: Stall
  let shipper: Person
  let baskets: Shown
  let mats: Shown

  const idOf = ({ content }: Shown, index: number) =>
    content.variants[index]?.id ?? ""
  const shown = async (api: Api, side: "seller" | "officer", query = "") =>
    read(
      Page,
      await api.get(`/${side}/listings/${baskets.id}/price-stock${query}`)
    )

  beforeAll(async () => {
    stall = await Stall.open(backend, office)
    shipper = await office.seller({
      ...{ pesantren: stall.pesantren, role: "shipper" },
    })
    baskets = await stall.onSale()
    mats = await stall.onSale({ name: "Tikar pandan" })
    await stall.act(baskets.id, "price-stock", {
      variants: [
        { id: idOf(baskets, 0), price: 18_000 },
        { id: idOf(baskets, 1), price: 26_000, stock: 5 },
      ],
    })
    await shipper.api.post("/seller/price-stock", {
      variants: [
        { id: idOf(baskets, 0), stock: 3 },
        { id: idOf(mats, 0), stock: 4 },
      ],
    })
  })

  it("tells the shop who changed what, the last first, in pages", async () => {
    const { changes, count } = await shown(stall.seller, "seller")
    expect(count).toBe(4)
    expect(changes[0]).toMatchObject({
      ...{ field: "stock", variant: "Kecil", before: 12, after: 3 },
      ...{ source: "grid", by: shipper.name },
    })
    const second = await shown(stall.seller, "seller", "?limit=1&offset=1")
    expect(second.changes).toEqual(changes.slice(1, 2))
  })

  describe("for the office", () => {
    it.each(["mentor", "verifier", "head", "auditor", "province"] as const)(
      "says the same to a %s",
      async (role) => {
        const { api } = await office.officer({ role })
        expect(await shown(api, "officer")).toEqual(
          await shown(stall.seller, "seller")
        )
      }
    )

    it("is the territory's, and of those who look at products", async () => {
      const path = `/officer/listings/${baskets.id}/price-stock`
      const bogor = await office.officer({ area: "32.01" })
      expectRefusal(await bogor.api.get(path), {
        ...{ status: 404, code: "row_not_found" },
      })
      const finance = await office.officer({ role: "finance" })
      expectRefusal(await finance.api.get(path), {
        ...{ status: 403, code: "role_missing" },
      })
    })
  })

  describe("in the log", () => {
    it("belongs to the product, an entry for each", async () => {
      const { listing } = read(
        Case,
        await stall.head.api.get(`/officer/listings/${baskets.id}`)
      )
      const row = {
        ...{ entity: "listing", entity_id: baskets.id, case_id: baskets.id },
      }
      expect(
        listing.history.filter(({ action }) => action === CHANGED)
      ).toMatchObject([
        {
          ...row,
          before: { stock: { Kecil: 12 } },
          after: { stock: { Kecil: 3 }, source: "grid" },
        },
        {
          ...row,
          before: { price: { Kecil: 15_000, Besar: 25_000 } },
          after: { price: { Kecil: 18_000, Besar: 26_000 } },
        },
      ])
      expect(listing.history.map(({ action }) => action)).toContain(
        "listing.published"
      )
      const { entries } = read(
        Log,
        await stall.head.api.get(`/officer/audit?case_id=${mats.id}`)
      )
      expect(entries[0]).toMatchObject({
        ...{ action: CHANGED, entity_id: mats.id },
        after: { stock: { Kecil: 4 } },
      })
    })

    it("is no event of the entry in the register", async () => {
      const { events } = read(
        z.object({ events: z.array(z.object({ what: z.string() })) }),
        await stall.head.api.get(
          `/officer/pesantren/${stall.pesantren.id}/timeline`
        )
      )
      expect(events.map(({ what }) => what)).not.toContain(CHANGED)
    })
  })
})
