import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { BiteshipCourier } from "../../../plugins/fulfillment-indonesia/src/modules/courier/biteship-client.ts"
import { BiteshipFake, type Mood } from "./biteship.ts"

describe("the Biteship courier", () => {
  const fake = new BiteshipFake()
  let courier: BiteshipCourier
  const soon = () => AbortSignal.timeout(1_000)
  const place = (area_id: string) => ({ district_code: "32.02.27", area_id })
  const rates = () =>
    courier.rates(
      {
        origin: place("IDNP9IDNC1IDND1IDZ43156"),
        destination: place("IDNP9IDNC1IDND2IDZ43166"),
        pieces: [
          {
            weight_grams: 700.4,
            quantity: 2,
            length: 10,
            width: 5,
            height: 4.2,
          },
        ],
      },
      soon()
    )
  const contact = (name: string) => ({
    ...{ name, phone: "+6281234567890", address: "Kp. Cibentang", note: null },
    area_id: "IDNP9IDNC1IDND1IDZ43156",
  })
  const book = (reference: string) =>
    courier.book(
      {
        ...{ reference, courier: { code: "jne", service: "reg" } },
        ...{ origin: contact("Al Umanaa"), destination: contact("Siti") },
        insured: null,
        pieces: [
          { name: "Abon", value: 30_000, weight_grams: 140, quantity: 1 },
        ],
      },
      soon()
    )

  beforeAll(async () => {
    await fake.open()
    courier = new BiteshipCourier(fake.options)
  })
  beforeEach(() => {
    fake.mood = "well"
    fake.heard.length = 0
  })
  afterAll(() => fake.close())

  it("asks for the cheapest of each service, in days and whole rupiah", async () => {
    expect(await rates()).toEqual([
      {
        ...{ service: "regular", amount: 17_000, days_min: 1, days_max: 2 },
        source: "biteship:sicepat:reg",
      },
      {
        ...{ service: "cargo", amount: 40_000, days_min: 4, days_max: 4 },
        source: "biteship:jne:jtr",
      },
    ])
    expect(fake.heard[0]).toMatchObject({
      ...{ method: "POST", encoding: "identity" },
      authorization: fake.options.apiKey,
      body: {
        items: [{ quantity: 2, weight: 701, length: 10, width: 5, height: 5 }],
      },
    })
  })

  it("finds a kecamatan by name, and not its namesake", async () => {
    const found = await courier.findAreas(
      { district: "Gunungguruh", regency: "Kabupaten Sukabumi" },
      soon()
    )
    expect(found).toHaveLength(2)
    expect(found[0]?.id).toMatch(/^IDNP9IDNC1IDND\d+IDZ43156$/)
  })

  it.each<[Mood, RegExp]>([
    ["failing", /500/],
    ["garbage", /JSON|token/i],
    ["huge", /too much/],
  ])("throws when it is %s", async (mood, message) => {
    fake.mood = mood
    await expect(rates()).rejects.toThrow(message)
  })

  it("waits no longer than it is told", async () => {
    fake.mood = "slow"
    const since = Date.now()
    await expect(rates()).rejects.toThrow(/abort|timeout/i)
    expect(Date.now() - since).toBeLessThan(3_000)
  })

  it("books once for a reference, and tells where a parcel is", async () => {
    const { booking_id } = await book("shop_order_1")
    expect((await book("shop_order_1")).booking_id).toBe(booking_id)
    fake.move(booking_id, {
      ...{ status: "dropping_off", waybill_id: "JNE123", price: 12_500 },
    })
    expect(await courier.track(booking_id, soon())).toEqual({
      ...{ booking_id, reference: "shop_order_1" },
      ...{ status: "out_for_delivery", waybill: "JNE123" },
      tracking_url: `https://track.example/${booking_id}`,
      amount: 12_500,
    })
  })

  it("finds again what was booked and never answered", async () => {
    fake.mood = "mute"
    await expect(book("shop_order_3")).rejects.toThrow()
    fake.mood = "well"
    const { booking_id, reference } = await book("shop_order_3")
    expect(reference).toBe("shop_order_3")
    expect(
      [...fake.orders.values()].filter(
        ({ reference_id }) => reference_id === "shop_order_3"
      )
    ).toMatchObject([{ id: booking_id }])
  })

  describe("cancels", () => {
    const cancel = (id: string) => courier.cancel(id, "Dibatalkan", soon())

    it("what nobody has fetched, and says so however often", async () => {
      const { booking_id } = await book("shop_order_4")
      fake.move(booking_id, { status: "allocated" })
      expect((await cancel(booking_id)).status).toBe("cancelled")
      expect((await cancel(booking_id)).status).toBe("cancelled")
      expect(
        fake.heard.find(({ path }) => path.endsWith("/cancel"))
      ).toMatchObject({
        ...{ method: "POST", path: `/v1/orders/${booking_id}/cancel` },
        body: {
          cancellation_reason_code: "others",
          cancellation_reason: "Dibatalkan",
        },
      })
    })

    it("nothing that is on its way, and tells where it is", async () => {
      const { booking_id } = await book("shop_order_5")
      fake.move(booking_id, { status: "picked" })
      expect((await cancel(booking_id)).status).toBe("in_transit")
    })

    it("by what is asked afterwards, when the answer is lost", async () => {
      const { booking_id } = await book("shop_order_6")
      fake.mood = "mute"
      expect((await cancel(booking_id)).status).toBe("cancelled")
    })

    it("and throws when nobody tells the truth", async () => {
      const { booking_id } = await book("shop_order_7")
      fake.mood = "failing"
      await expect(cancel(booking_id)).rejects.toThrow(/500/)
    })
  })

  it("does not guess at a status that is new", async () => {
    const { booking_id } = await book("shop_order_2")
    fake.move(booking_id, { status: "teleported" })
    await expect(courier.track(booking_id, soon())).rejects.toThrow(
      /teleported/
    )
  })
})
