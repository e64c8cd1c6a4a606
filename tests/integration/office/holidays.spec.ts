import { z } from "@medusajs/framework/zod"
import tellHolidays from "@pasar-santri/opop/jobs/tell-holidays"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { LISTING_MODULE } from "@pasar-santri/opop/modules/listing"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { Stall } from "../../support/listing.ts"
import { officeOf } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Made = z.object({
  holiday: z.object({ id: z.string(), state: z.string() }),
})
const Shop = z.object({
  pesantren: z.object({
    holiday: z
      .object({
        until: z.string(),
        reopens_on: z.string(),
        note: z.string().nullable(),
      })
      .nullable(),
  }),
})

describeBackend((backend) => {
  const { container, make, buyer, store } = backend
  const office = officeOf(backend)
  const today = dayOf(new Date())
  let stall: Stall
  let variantId: string

  const enter = (from: string, until: string, note?: string) =>
    stall.seller.post("/seller/holidays", {
      from,
      until,
      ...(note ? { note } : {}),
    })
  const shop = async () =>
    read(Shop, await store().get(`/store/pesantren/${stall.pesantren.slug}`))
      .pesantren

  beforeAll(async () => {
    stall = await Stall.open(backend, office)
    const product = await make.product({ pesantren: stall.pesantren })
    variantId = product.variantId
  })

  describe("a shop's holiday", () => {
    it("shows the goods and sells none until it is over", async () => {
      const cart = await buyer().readyCart([{ variantId }])
      const until = addDays(today, 3)
      const { holiday } = read(Made, await enter(today, until, "Libur Maulid"))
      expect(holiday.state).toBe("now")
      expect(await shop()).toMatchObject({
        holiday: {
          ...{ until, reopens_on: addDays(today, 4), note: "Libur Maulid" },
        },
      })
      const { products } = read(
        z.object({ products: z.array(z.unknown()) }),
        await store().get(`/store/catalog?pesantren=${stall.pesantren.slug}`)
      )
      expect(products.length).toBeGreaterThan(0)
      const { id } = await buyer().startCart()
      const refused = { status: 400, code: "shop_on_holiday" }
      expectRefusal(await buyer().add(id, variantId), refused)
      expectRefusal(await buyer().complete(cart.id), refused)
      const day = new Intl.DateTimeFormat("id-ID", {
        ...{ dateStyle: "long", timeZone: "UTC" },
      }).format(new Date(addDays(today, 4)))
      expect((await buyer().complete(cart.id)).body).toMatchObject({
        message: expect.stringContaining(day) as string,
      })
      await stall.seller.delete(`/seller/holidays/${holiday.id}`)
      expect(await shop()).toMatchObject({ holiday: null })
      expect((await buyer().complete(cart.id)).status).toBe(200)
    })

    it("has dates that can be, and meets no other", async () => {
      const invalid = { status: 400, code: "holiday_invalid", field: "until" }
      expectRefusal(await enter(addDays(today, -1), today), invalid)
      expectRefusal(await enter(addDays(today, 5), addDays(today, 4)), invalid)
      expectRefusal(await enter(today, addDays(today, 90)), invalid)
      const [from, until] = [addDays(today, 30), addDays(today, 40)]
      read(Made, await enter(from, until))
      expectRefusal(await enter(until, addDays(until, 3)), {
        ...{ status: 400, code: "holiday_overlaps", field: "from" },
      })
      const answers = await Promise.all(
        [1, 2, 3].map(() => enter(addDays(today, 60), addDays(today, 61)))
      )
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    })

    it("begins and ends by itself, and the pages are told once", async () => {
      const service = container().resolve(LISTING_MODULE)
      const past = await service.createShopHolidays({
        ...{ pesantren_id: stall.pesantren.id },
        ...{ starts_on: addDays(today, -9), ends_on: addDays(today, -1) },
      })
      await tellHolidays(container())
      const row = await service.retrieveShopHoliday(past.id)
      expect([row.begin_told_at, row.end_told_at]).toEqual([
        ...[expect.any(Date) as Date, expect.any(Date) as Date],
      ])
      await tellHolidays(container())
      expect(await service.retrieveShopHoliday(past.id)).toEqual(row)
      const { id } = await buyer().startCart()
      expect((await buyer().add(id, variantId)).status).toBe(200)
    })

    it("is the shop's own to enter, and is written down", async () => {
      const { holiday } = read(
        Made,
        await enter(addDays(today, 70), addDays(today, 71))
      )
      const treasurer = await office.seller({
        ...{ pesantren: stall.pesantren, role: "treasurer" },
      })
      const path = `/seller/holidays/${holiday.id}`
      expectRefusal(await treasurer.api.delete(path), {
        ...{ status: 403, code: "role_missing" },
      })
      const other = await Stall.open(backend, office)
      expectRefusal(await other.seller.delete(path), {
        ...{ status: 404, code: "row_not_found" },
      })
      const entries = await container()
        .resolve(AUDIT_MODULE)
        .listAuditEntries({ entity_id: holiday.id })
      expect(entries).toMatchObject([{ action: "shop.holiday_added" }])
    })
  })
})
