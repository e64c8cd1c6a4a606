import { z } from "@medusajs/framework/zod"
import { behindTheirCourier } from "@pasar-santri/marketplace/queries/find-neglected"
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
import { breaksOf } from "../../support/breaks.ts"
import { courierShopOf } from "../../support/courier-shop.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { until } from "../../support/poll.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Booking = z
  .object({ can_book: z.boolean(), status: z.string().nullable() })
  .nullable()

describeBackend((backend) => {
  const { make, container } = backend
  const { parts, reach, medusa } = ordersOf(backend)
  const { pass, theBreak, isFound, keepJobAway, sql } = breaksOf(backend)
  const shop = courierShopOf(backend)
  const { fake, book, begun, bookedFor, tell } = shop
  const api = () => shop.people().shipper.api

  beforeAll(async () => {
    await keepJobAway()
    await shop.open()
  })
  beforeEach(() => shop.refresh())
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => fake.close())

  const part = async (orderId: string) => (await parts(orderId))[0]
  const shown = async (id: string) => {
    const { order } = read(OneOrder, await api().get(`/seller/orders/${id}`))
    return { ...order, booking: Booking.parse(order["booking"]) }
  }
  const noted = (orderId: string, number: string) =>
    until(
      "the number is noted",
      async () => (await part(orderId))?.tracking_number === number
    )
  /** Booked, fetched and on its way under a number. */
  const onItsWay = async (number: string) => {
    const made = await begun()
    read(OneOrder, await book(made.id))
    await tell(made.id, { waybill_id: number, status: "picked" })
    await reach(made.order.id, "shipped")
    return made
  }

  describe("a parcel that the courier priced", () => {
    it("is booked once, however often the button is pressed", async () => {
      const { id, weightGrams } = await begun()
      expect((await shown(id)).booking).toMatchObject({
        ...{ can_book: true, status: null },
      })
      const answers = await Promise.all([book(id), book(id), book(id)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(bookedFor(id)).toHaveLength(1)
      expect(await shown(id)).toMatchObject({
        ...{ state: "processing" },
        booking: { can_book: false, status: "booked" },
      })
      const asked = fake.heard.find(
        ({ path, method }) => path === "/v1/orders" && method === "POST"
      )
      expect(asked?.body).toMatchObject({
        ...{ reference_id: id, courier_company: "sicepat" },
        origin_contact_phone: "+6281200000001",
        destination_contact_name: "Siti Aminah",
        items: [{ weight: weightGrams + 100, quantity: 1 }],
      })
    })

    it("is insured for what its goods are worth where they are dear", async () => {
      const bodyOf = (id: string) =>
        fake.heard
          .filter(
            ({ path, method }) => path === "/v1/orders" && method === "POST"
          )
          .map(({ body }) =>
            z.looseObject({ reference_id: z.string() }).parse(body)
          )
          .find(({ reference_id }) => reference_id === id)
      const [cheap, dear] = [
        await begun(),
        await begun(undefined, { price: 1_250_000 }),
      ]
      for (const { id } of [cheap, dear]) read(OneOrder, await book(id))
      expect(bodyOf(dear.id)).toMatchObject({ courier_insurance: 1_250_000 })
      expect(bodyOf(cheap.id)).not.toHaveProperty("courier_insurance")
      const [part] = await parts(dear.order.id)
      // 0.2 % of the goods and Rp5,000, on top of what the courier asks.
      expect([Number(part?.insurance), Number(part?.shipping)]).toEqual([
        ...[7_500, 8_500 + 7_500],
      ])
    })

    it("goes with its courier from the number to the buyer", async () => {
      const { order, id } = await begun()
      read(OneOrder, await book(id))
      await tell(id, { waybill_id: "SCP000001", status: "allocated" })
      await noted(order.id, "SCP000001")
      expect(await shown(id)).toMatchObject({
        ...{ state: "processing", courier: { code: "sicepat" } },
      })
      const { status } = await api().get(`/seller/order-labels?ids=${id}`)
      expect(status).toBe(200)
      await tell(id, { status: "picked" })
      await reach(order.id, "shipped")
      expect((await medusa(order.id))?.fulfillments).toMatchObject([
        { labels: [{ tracking_number: "SCP000001" }] },
      ])
      // Late, and older than what is known.
      await tell(id, { status: "allocated" })
      await tell(id, { status: "delivered" })
      await reach(order.id, "delivered")
      await tell(id, { status: "picked" })
      const { state, timeline } = await shown(id)
      expect(state).toBe("delivered")
      expect(timeline.slice(-2).map(({ action, by }) => [action, by])).toEqual([
        ["ship", "system"],
        ["receive", "system"],
      ])
    })

    it("that is delivered before we heard of its way is both at once", async () => {
      const { order, id } = await begun()
      read(OneOrder, await book(id))
      await tell(id, { waybill_id: "SCP000002", status: "delivered" })
      await reach(order.id, "delivered")
    })

    it("is asked for again when no answer came, and not booked twice", async () => {
      const { id } = await begun()
      fake.mood = "mute"
      expectRefusal(await book(id), { status: 500, code: "courier_failed" })
      expect((await shown(id)).booking).toMatchObject({
        ...{ can_book: true, status: "asked" },
      })
      fake.mood = "well"
      read(OneOrder, await book(id))
      expect((await shown(id)).booking).toMatchObject({
        ...{ can_book: false, status: "booked" },
      })
      expect(bookedFor(id)).toHaveLength(1)
    })

    it("loses its number when the courier does not come", async () => {
      const { order, id } = await begun()
      read(OneOrder, await book(id))
      await tell(id, { waybill_id: "SCP000003", status: "allocated" })
      await noted(order.id, "SCP000003")
      await tell(id, { status: "courier_not_found" })
      await until(
        "the number is gone",
        async () => (await part(order.id))?.tracking_number === null
      )
      expect((await shown(id)).booking).toMatchObject({ status: "cancelled" })
      read(
        OneOrder,
        await api().post(`/seller/orders/${id}/ship`, {
          ...{ courier: "jne", tracking_number: "JNE000003" },
        })
      )
      await tell(id, { status: "delivered" })
      expect((await part(order.id))?.state).toBe("shipped")
    })

    it("is found where its event was lost", async () => {
      const { id } = await onItsWay("SCP000004")
      const behind = async () =>
        (await behindTheirCourier(container(), { after: "", limit: 100 })).map(
          (row) => row.id
        )
      expect(await behind()).not.toContain(id)
      await sql(
        "update courier_booking set status = 'delivered' where reference = ?",
        [id]
      )
      expect(await behind()).toContain(id)
    })
  })

  it("gives what comes back to an officer, and pays nothing back", async () => {
    const { order, id } = await onItsWay("SCP000005")
    await tell(id, { status: "returned" })
    await until(
      "its clock stands",
      async () => (await part(order.id))?.due_at === null
    )
    expect(await part(order.id)).toMatchObject({
      ...{ state: "shipped", remind_at: null },
    })
    await pass()
    const found = await theBreak("parcel_astray", id)
    expect(found).toMatchObject({
      ...{ state: "given_to_officer", result: "returned" },
    })
    const admin = await backend.admin()
    const closed = await admin.post(`/admin/breaks/${found.id}/close`, {
      note: "Sudah dikirim ulang oleh toko",
    })
    expect(closed.status).toBe(200)
    expect(await isFound("parcel_astray", id)).toBe(false)
  })

  describe("a part that is cancelled", () => {
    const cancel = async (id: string) =>
      read(
        OneOrder,
        await api().post(`/seller/orders/${id}/cancel`, {
          reason: "Stok rusak",
        })
      )
    const statusOf = async (id: string) => {
      const [row] = await sql(
        "select status from courier_booking where reference = ?",
        [id]
      )
      return row?.["status"]
    }
    const stands = (id: string, status: string) =>
      until(
        `the booking is ${status}`,
        async () => (await statusOf(id)) === status
      )
    /** What the courier was asked to cancel. */
    const asked = (id: string) =>
      fake.asked(`/v1/orders/${bookedFor(id)[0]?.id ?? ""}/cancel`)
    const booked = async () => {
      const made = await begun()
      read(OneOrder, await book(made.id))
      return made
    }

    it("is not fetched any more", async () => {
      const { id } = await booked()
      await cancel(id)
      await stands(id, "cancelled")
      expect(bookedFor(id)).toMatchObject([{ status: "cancelled" }])
      expect(asked(id)).toBe(1)
      expect(await isFound("booking_stands", id)).toBe(false)
    })

    it("is taken back from a courier that did not answer", async () => {
      const { id } = await booked()
      fake.mood = "failing"
      await cancel(id)
      await until("the courier was asked", async () => asked(id) > 0)
      await pass()
      expect(await theBreak("booking_stands", id)).toMatchObject({
        ...{ state: "open", result: "courier_failed" },
      })
      expect(await statusOf(id)).toBe("booked")
      fake.mood = "well"
      await pass()
      expect(await theBreak("booking_stands", id)).toMatchObject({
        ...{ state: "repaired", result: "cancelled" },
      })
      expect(await statusOf(id)).toBe("cancelled")
      expect(bookedFor(id)).toMatchObject([{ status: "cancelled" }])
    })

    it("is left to an officer when it was fetched before", async () => {
      const { id } = await booked()
      fake.move(bookedFor(id)[0]?.id ?? "", { status: "picked" })
      await cancel(id)
      await stands(id, "in_transit")
      await pass()
      expect(await theBreak("booking_stands", id)).toMatchObject({
        ...{ state: "given_to_officer", result: "in_transit" },
      })
      expect(asked(id)).toBe(1)
      expect(bookedFor(id)).toMatchObject([{ status: "picked" }])
    })

    it("is left to an officer when its booking was never answered", async () => {
      const { id } = await begun()
      fake.mood = "mute"
      expectRefusal(await book(id), { status: 500, code: "courier_failed" })
      fake.mood = "well"
      await cancel(id)
      await pass()
      const found = await theBreak("booking_stands", id)
      expect(found).toMatchObject({
        ...{ state: "given_to_officer", result: "asked" },
      })
      const admin = await backend.admin()
      const closed = await admin.post(`/admin/breaks/${found.id}/close`, {
        note: "Sudah dibatalkan di Biteship",
      })
      expect(closed.status).toBe(200)
      expect(await isFound("booking_stands", id)).toBe(false)
    })
  })

  describe("a booking is refused", () => {
    it("before the shop has begun, and once it is sent by hand", async () => {
      const { id } = await begun()
      read(
        OneOrder,
        await api().post(`/seller/orders/${id}/ship`, {
          ...{ courier: "jne", tracking_number: "JNE000009" },
        })
      )
      expectRefusal(await book(id), {
        ...{ status: 400, code: "order_move_not_allowed" },
      })
      expect((await shown(id)).booking).toBeNull()
    })

    it("where the table priced it", async () => {
      vi.restoreAllMocks()
      const { id } = await begun()
      shop.turnOn()
      expectRefusal(await book(id), {
        ...{ status: 400, code: "booking_not_quoted" },
      })
      await expectBothLanguages(api(), (inLanguage) => book(id, inLanguage))
      expect((await shown(id)).booking).toBeNull()
    })

    it("where nobody knows from where to fetch it", async () => {
      const bare = await make.pesantren()
      const own = await officeOf(backend).seller({ pesantren: bare })
      const { id } = await begun({ pesantren: bare, api: own.api })
      expectRefusal(await book(id, own.api), {
        ...{ status: 400, code: "pickup_address_missing" },
      })
      expectRefusal(await book(id), { status: 404, code: "row_not_found" })
      expect(bookedFor(id)).toHaveLength(0)
    })
  })
})
