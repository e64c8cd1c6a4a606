import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest"
import { BiteshipCourier } from "../../../plugins/fulfillment-indonesia/src/modules/courier/biteship-client.ts"
import { DISTRICTS } from "../../support/buyer.ts"
import { noticesOf } from "../../support/courier-notices.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { BiteshipFake, type Mood } from "../../support/fakes/biteship.ts"
import { describeBackend } from "../../support/integration.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { read } from "../../support/store-api.ts"

/** The part of the courier module that the spec turns on. */
interface Couriers {
  isOn(): Promise<boolean>
  courier(): Promise<BiteshipCourier | null>
  webhookToken(): Promise<string | null>
}

const Booked = z.object({ id: z.string(), waybill: z.string().nullable() })

describeBackend((backend) => {
  const { container, make, store, buyer } = backend
  const { parcelsOf } = purchasesOf(backend)
  const { workedOn } = noticesOf(backend)
  const fake = new BiteshipFake()
  let maker: MadePesantren
  let grams = 500

  /** A cart whose parcel weighs as no other does: nothing of it is kept. */
  const cartToCicurug = async () => {
    grams += 1
    const goods = await make.product({ pesantren: maker, weightGrams: grams })
    return (await buyer().cartOf([goods])).id
  }
  const regular = async (id: string) =>
    (await parcelsOf(id)).parcels[0]?.services.find(
      ({ code }) => code === "regular"
    )
  const run = async (id: string, input: object) => {
    const done: unknown = await container()
      .resolve(Modules.WORKFLOW_ENGINE)
      .run(id, { input })
    return z.object({ result: z.unknown() }).parse(done)
  }
  const rows = (entity: string, filters: Record<string, unknown>) =>
    make.rows(z.looseObject({ id: z.string() }), entity, ["*"], filters)

  beforeAll(async () => {
    await fake.open()
    maker = await make.pesantren()
  })
  beforeEach(async () => {
    fake.mood = "well"
    fake.heard.length = 0
    await container()
      .resolve(Modules.CACHE)
      .invalidate("courier:biteship:paused")
    const module = container().resolve<Couriers>("courier")
    const { webhookToken } = fake.options
    vi.spyOn(module, "isOn").mockResolvedValue(true)
    vi.spyOn(module, "courier").mockResolvedValue(
      new BiteshipCourier(fake.options)
    )
    vi.spyOn(module, "webhookToken").mockResolvedValue(webhookToken)
  })
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => fake.close())

  describe("a courier that is configured", () => {
    it("prices parcels before the table does, and is asked once in 15 minutes", async () => {
      const id = await cartToCicurug()
      expect(await regular(id)).toMatchObject({
        ...{ amount: 8_500, source: "biteship:sicepat:reg" },
      })
      read(z.unknown(), await buyer().ship(id))
      expect((await buyer().cart(id)).shipping_total).toBe(8_500)
      expect(fake.asked("/v1/rates")).toBe(1)
    })

    it("keeps what it calls a kecamatan, and asks for it once", async () => {
      await regular(await cartToCicurug())
      await regular(await cartToCicurug())
      expect(fake.asked("/v1/maps")).toBe(0)
      expect(
        await rows("courier_area", { area_code: DISTRICTS.cicurug.code })
      ).toMatchObject([{ courier: "biteship", is_unsure: false }])
    })

    it.each<Mood>(["slow", "failing", "garbage", "huge"])(
      "stands in nobody's way while it is %s",
      async (mood) => {
        fake.mood = mood
        const id = await cartToCicurug()
        const since = Date.now()
        expect(await regular(id)).toMatchObject({ source: "table" })
        read(z.unknown(), await buyer().ship(id))
        expect(Date.now() - since).toBeLessThan(5_000)
        // One page waited for it; those after it did not.
        expect(fake.heard.length).toBeLessThanOrEqual(2)
      }
    )

    it("leaves a kecamatan that it does not know to the table", async () => {
      fake.unknown.add("Jayapura Utara")
      const id = await cartToCicurug()
      read(z.unknown(), await buyer().address(id, DISTRICTS.jayapura))
      expect(await regular(id)).toMatchObject({ source: "table" })
    })
  })

  describe("a booking", () => {
    const contact = (name: string, district_code: string) => ({
      ...{ name, phone: "+6281234567890", address: "Kp. Cibentang No. 5" },
      ...{ note: null, district_code },
    })
    const book = async (reference: string) =>
      Booked.parse(
        (
          await run("book-courier", {
            ...{ reference, courier: { code: "jne", service: "reg" } },
            origin: contact("Al Umanaa", "32.02.27"),
            destination: contact("Siti", DISTRICTS.cicurug.code),
            pieces: [
              { name: "Abon", value: 30_000, weight_grams: 140, quantity: 1 },
            ],
          })
        ).result
      )
    const ordersOf = (reference: string) =>
      [...fake.orders.values()]
        .filter(({ reference_id }) => reference_id === reference)
        .map(({ id }) => id)
    const tell = async (
      id: string,
      event?: "order.status" | "order.price" | "order.waybill_id"
    ) => {
      const { headers, body } = fake.notice(id, event)
      const answer = await store()
        .with({ headers })
        .post("/hooks/couriers/biteship", body)
      await workedOn(id)
      return answer
    }

    it("is made once for a reference", async () => {
      const one = await book("uji-1")
      const again = await book("uji-1")
      expect(again.id).toBe(one.id)
      expect(
        await rows("courier_booking", { reference: "uji-1" })
      ).toHaveLength(1)
    })

    it("that got no answer is asked again, and not booked twice", async () => {
      fake.mood = "mute"
      await expect(book("uji-4")).rejects.toThrow()
      expect(
        await rows("courier_booking", { reference: "uji-4" })
      ).toMatchObject([{ status: "asked", external_id: null }])
      fake.mood = "well"
      await book("uji-4")
      expect(
        await rows("courier_booking", { reference: "uji-4" })
      ).toMatchObject([{ status: "booked", external_id: ordersOf("uji-4")[0] }])
      expect(ordersOf("uji-4")).toHaveLength(1)
    })

    it("that got no answer is known again by its reference", async () => {
      fake.mood = "mute"
      await expect(book("uji-5")).rejects.toThrow()
      fake.mood = "well"
      const id = ordersOf("uji-5")[0] ?? ""
      fake.move(id, { waybill_id: "JNE00005", status: "allocated" })
      expect((await tell(id)).status).toBe(200)
      expect(
        await rows("courier_booking", { reference: "uji-5" })
      ).toMatchObject([
        { external_id: id, status: "booked", waybill: "JNE00005" },
      ])
    })

    it("follows the courier by its notices, and never backwards", async () => {
      await book("uji-2")
      const [booking] = await rows("courier_booking", { reference: "uji-2" })
      const id = z.string().parse(booking?.["external_id"])
      const stored = async () =>
        (await rows("courier_booking", { reference: "uji-2" }))[0]
      fake.move(id, { waybill_id: "JNE42", status: "picked" })
      expect((await tell(id, "order.waybill_id")).status).toBe(200)
      expect(await stored()).toMatchObject({
        ...{ waybill: "JNE42", status: "in_transit" },
      })
      fake.move(id, { status: "delivered", price: 15_000 })
      await Promise.all([tell(id), tell(id), tell(id, "order.price")])
      fake.move(id, { status: "picking_up" })
      await tell(id)
      expect(await stored()).toMatchObject({ status: "delivered" })
      expect(Number((await stored())?.["amount"])).toBe(15_000)
    })

    it("believes nobody without the token, and nothing of the body", async () => {
      await book("uji-3")
      const [booking] = await rows("courier_booking", { reference: "uji-3" })
      const id = z.string().parse(booking?.["external_id"])
      const { body } = fake.notice(id)
      const forged = { ...body, status: "delivered" }
      const post = (token: string) =>
        store()
          .with({ headers: { "x-pasar-token": token } })
          .post("/hooks/couriers/biteship", forged)
      expect((await post("salah")).status).toBe(401)
      expect((await post(fake.options.webhookToken)).status).toBe(200)
      await workedOn(id)
      expect(
        await rows("courier_booking", { reference: "uji-3" })
      ).toMatchObject([{ status: "booked" }])
    })
  })
})
