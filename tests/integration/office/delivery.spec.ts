import { z } from "@medusajs/framework/zod"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { Stall } from "../../support/listing.ts"
import { officeOf } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Pickup = z.object({
  days: z.array(z.string()),
  from: z.string(),
  until: z.string(),
  note: z.string().nullable(),
})
/** All that a shop's people are told: a new key is a decision. */
const Answer = z.object({
  delivery: z
    .object({
      cut_off: z.string(),
      own_days: z.number(),
      pickup: Pickup.strict().nullable(),
      areas: z.array(
        z
          .object({
            id: z.string(),
            area_code: z.string(),
            name: z.string(),
            full_name: z.string(),
            price: z.number(),
          })
          .strict()
      ),
    })
    .strict(),
})
const Shown = z.object({
  pesantren: z.object({
    delivery: z
      .object({
        cut_off: z.string(),
        pickup: Pickup.nullable(),
        own: z
          .object({
            days: z.number(),
            areas: z.array(z.object({ id: z.string(), price: z.number() })),
          })
          .nullable(),
      })
      .nullable(),
  }),
})

const PATH = "/seller/delivery"
const HOURS = { days: ["6", "1"], from: "08:00", until: "14:00" }
const SETTINGS = { cut_off: "13:30", own_days: 3, pickup: HOURS }

describeBackend((backend) => {
  const { container, make, store } = backend
  const office = officeOf(backend)
  let stall: Stall

  const own = async () => read(Answer, await stall.seller.get(PATH)).delivery
  const shown = async () =>
    read(Shown, await store().get(`/store/pesantren/${stall.pesantren.slug}`))
      .pesantren.delivery
  const bring = (area_code: string, price: number) =>
    stall.seller.post(`${PATH}/areas`, { area_code, price })

  beforeAll(async () => {
    stall = await Stall.open(backend, office)
  })

  describe("the delivery of a shop", () => {
    it("begins with couriers alone", async () => {
      expect(await own()).toEqual({
        ...{ cut_off: "15:00", own_days: 2, pickup: null, areas: [] },
      })
      expect(await shown()).toMatchObject({ pickup: null, own: null })
    })

    it("is set by its people, told to everyone, and written down", async () => {
      read(Answer, await stall.seller.post(PATH, SETTINGS))
      read(Answer, await stall.seller.post(PATH, SETTINGS))
      read(Answer, await bring("32.02.27", 5_000))
      read(Answer, await bring("32.02", 20_000))
      const { delivery } = read(Answer, await bring("32.02.27", 4_000))
      expect(delivery.areas).toMatchObject([
        { area_code: "32.02", price: 20_000 },
        { area_code: "32.02.27", price: 4_000 },
      ])
      expect(await shown()).toMatchObject({
        cut_off: "13:30",
        pickup: { days: ["1", "6"], from: "08:00", note: null },
        own: { days: 3, areas: [{ id: "32.02" }, { id: "32.02.27" }] },
      })
      const entries = await container()
        .resolve(AUDIT_MODULE)
        .listAuditEntries(
          { pesantren_id: stall.pesantren.id, entity: "shop_delivery" },
          { order: { created_at: "ASC" } }
        )
      expect(entries.map(({ action }) => action)).toEqual([
        "shop.delivery_changed",
        ...Array.from({ length: 3 }, () => "shop.delivery_area_set"),
      ])
    })

    it("loses an area, once", async () => {
      const [area] = (await own()).areas
      const path = `${PATH}/areas/${area?.id ?? ""}`
      read(Answer, await stall.seller.delete(path))
      expect((await own()).areas).toHaveLength(1)
      expect((await stall.seller.delete(path)).status).toBe(404)
    })

    it("is nobody else's to change", async () => {
      const [area] = (await own()).areas
      const stranger = await office.seller({
        pesantren: await make.pesantren(),
      })
      const path = `${PATH}/areas/${area?.id ?? ""}`
      expect((await stranger.api.delete(path)).status).toBe(404)
      const treasurer = await office.seller({
        ...{ pesantren: stall.pesantren, role: "treasurer" },
      })
      expect((await treasurer.api.get(PATH)).status).toBe(200)
      expect((await treasurer.api.post(PATH, SETTINGS)).status).toBe(403)
    })

    it.each([
      [{ ...SETTINGS, cut_off: "25:00" }, "cut_off"],
      [{ ...SETTINGS, own_days: 0 }, "own_days"],
      [{ ...SETTINGS, pickup: { ...HOURS, until: "07:00" } }, "pickup.until"],
      [{ ...SETTINGS, pickup: { ...HOURS, days: [] } }, "pickup.days"],
    ])("refuses %j", async (body, field) => {
      expectRefusal(await stall.seller.post(PATH, body), {
        ...{ status: 400, code: "invalid_request", field },
      })
    })

    it.each([
      ["99.99.99", 1_000, "area_unknown"],
      ["32", 1_000, "invalid_request"],
      ["32.02.27", -1, "invalid_request"],
      ["32.02.27", 0.5, "invalid_request"],
    ])("brings nothing to %s for %d", async (area, price, code) => {
      expect((await bring(area, price)).body).toMatchObject({ code })
    })
  })
})
