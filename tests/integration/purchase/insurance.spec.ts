import { z } from "@medusajs/framework/zod"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { beforeAll, describe, expect, it } from "vitest"
import { orderOf } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { ordersOf } from "../../support/orders.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { readPdf } from "../../support/read-pdf.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

/** 0.2 % of Rp1,500,000 and Rp5,000. */
const PREMIUM = 8_000

const Invoice = z.object({
  invoice: z.looseObject({
    parcels: z.array(
      z.looseObject({ shipping: z.number(), insurance: z.number() })
    ),
  }),
})

const Row = z.object({ id: z.string(), rate_bp: z.number() })
const Lines = z.object({
  lines: z.array(
    z.object({
      service: z.string(),
      now: Row.nullable(),
      coming: z.array(Row),
      past: z.array(Row),
    })
  ),
})
const PATH = "/admin/insurance-rates"

describeBackend((backend) => {
  const { make, buyer, admin, store } = backend
  const { parts, pay, reach, withKey } = ordersOf(backend)
  const { parcelsOf, storedOrder } = purchasesOf(backend)
  let smiths: MadePesantren
  let weavers: MadePesantren
  let shipper: Person

  beforeAll(async () => {
    smiths = await make.pesantren({ district_code: "32.02.27" })
    weavers = await make.pesantren({ district_code: "32.06.24" })
    await make.delivery(smiths, { pickup: true })
    shipper = await officeOf(backend).seller({
      ...{ pesantren: smiths, role: "shipper" },
    })
  })

  const dearCart = async () => {
    const dear = await make.product({ pesantren: smiths, price: 750_000 })
    const cheap = await make.product({ pesantren: weavers, price: 50_000 })
    return buyer().readyCart([
      { variantId: dear.variantId, quantity: 2 },
      { variantId: cheap.variantId },
    ])
  }

  describe("a dear parcel by courier", () => {
    it("is insured in its price, and its order keeps how much of it that is", async () => {
      const cart = await dearCart()
      const { parcels } = await parcelsOf(cart.id)
      const [dear, cheap] = parcels
      const shown = (code: string) =>
        dear?.services.find((service) => service.code === code)
      expect(shown("regular")).toMatchObject({ insurance: PREMIUM })
      // 0.5 % by truck, and nothing for what its buyer fetches.
      expect(shown("cargo")).toMatchObject({ insurance: 12_500 })
      expect(shown("pickup")).toMatchObject({ amount: 0, insurance: 0 })
      expect(cheap?.services[0]).toMatchObject({ insurance: 0 })
      const amounts = [dear, cheap].map(
        (parcel) => parcel?.services[0]?.amount ?? NaN
      )
      expect(cart.shipping_total).toBe((amounts[0] ?? 0) + (amounts[1] ?? 0))

      const order = orderOf(await buyer().complete(cart.id))
      const stored = await storedOrder(order.id)
      expect(stored?.shipping_methods[0]?.data.parcels).toMatchObject([
        { pesantren_id: smiths.id, amount: amounts[0], insurance: PREMIUM },
        { pesantren_id: weavers.id, amount: amounts[1], insurance: 0 },
      ])
      const rows = (await parts(order.id)).map((row) => [
        ...[Number(row.shipping), Number(row.insurance)],
      ])
      expect(rows).toEqual([
        [amounts[0], PREMIUM],
        [amounts[1], 0],
      ])
      const { invoice } = read(Invoice, await withKey(order.id).get("invoice"))
      expect(invoice.parcels).toMatchObject([
        { shipping: amounts[0], insurance: PREMIUM },
        { insurance: 0 },
      ])
    })

    it("says on its label what it is insured for", async () => {
      const cart = await dearCart()
      const order = orderOf(await buyer().complete(cart.id))
      await pay(order.id)
      await reach(order.id, "to_process")
      const [part] = await parts(order.id)
      const { status, content } = await shipper.api.download(
        `/seller/order-labels?ids=${part?.id ?? ""}`
      )
      expect(status).toBe(200)
      const { pages } = await readPdf(content)
      const text = pages[0]?.texts.map((one) => one.text).join(" ")
      expect(text).toContain("ASURANSI")
      expect(text).toContain("Rp1.500.000")
    })
  })

  describe("what insuring costs", () => {
    const tomorrow = addDays(dayOf(new Date()), 1)
    const body = (changes: Record<string, unknown> = {}) => ({
      ...{ service: "regular", valid_from: tomorrow, rate_bp: 30 },
      ...{ goods_above: 2_000_000, fixed_fee: 6_000, ...changes },
    })
    const regular = ({ lines }: z.output<typeof Lines>) => lines[0]

    it("is set from a day to come, and taken back until then", async () => {
      const boss = await admin()
      const before = regular(read(Lines, await boss.get(PATH)))
      expect(before?.now).toMatchObject({ rate_bp: 20 })
      const after = regular(read(Lines, await boss.post(PATH, body())))
      expect(after?.now).toEqual(before?.now)
      expect(after?.coming).toMatchObject([{ rate_bp: 30 }])
      expectRefusal(await boss.post(PATH, body()), {
        ...{ status: 422, code: "rate_exists", field: "valid_from" },
      })
      const id = after?.coming[0]?.id ?? ""
      const gone = regular(read(Lines, await boss.delete(`${PATH}/${id}`)))
      expect(gone?.coming).toEqual([])
      expect((await boss.delete(`${PATH}/${id}`)).status).toBe(404)
    })

    it("stays as it is once it has begun", async () => {
      const boss = await admin()
      expectRefusal(
        await boss.post(PATH, body({ valid_from: dayOf(new Date()) })),
        { status: 400, code: "rate_in_past", field: "valid_from" }
      )
      const now = regular(read(Lines, await boss.get(PATH)))?.now
      expectRefusal(await boss.delete(`${PATH}/${now?.id ?? ""}`), {
        ...{ status: 400, code: "rate_in_force" },
      })
    })

    it.each([
      { rate_bp: 0.5 },
      { rate_bp: 10_001 },
      { fixed_fee: -1 },
      { service: "pickup" },
      { zone: "java" },
    ])("is refused with %j", async (changes) => {
      expectRefusal(await (await admin()).post(PATH, body(changes)), {
        ...{ status: 400, code: "insurance_invalid", field: "rate_bp" },
      })
    })

    it("is told in both languages why not, and is nobody's but the administrator's", async () => {
      await expectBothLanguages(await admin(), (api) =>
        api.post(PATH, body({ rate_bp: -1 }))
      )
      expect((await store().get(PATH)).status).toBe(401)
      expect((await store().post(PATH, body())).status).toBe(401)
    })
  })
})
