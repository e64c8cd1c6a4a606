import followBookings from "@pasar-santri/fulfillment-indonesia/jobs/follow-bookings"
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
import { breaksOf } from "../support/breaks.ts"
import { noticesOf } from "../support/courier-notices.ts"
import { courierShopOf } from "../support/courier-shop.ts"
import type { Mood } from "../support/fakes/biteship.ts"
import { describeBackend } from "../support/integration.ts"
import { OneOrder, ordersOf } from "../support/orders.ts"
import { until } from "../support/poll.ts"
import { purchasesOf } from "../support/purchases.ts"
import { expectRefusal } from "../support/refusals.ts"
import { read } from "../support/store-api.ts"

/** How long it is waited for at most here, in milliseconds. */
const PATIENCE = 600

/** Of parcels that no other spec has: a price is kept by weight. */
let grams = 5_000

describeBackend((backend) => {
  const { make, buyer, store, container } = backend
  const { parts, reach } = ordersOf(backend)
  const { storedOrder } = purchasesOf(backend)
  const { sql, keepJobAway, pass, theBreak } = breaksOf(backend)
  const { putOff } = noticesOf(backend)
  const shop = courierShopOf(backend)
  const { fake, begun, book, bookedFor, go } = shop

  const beImpatient = () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) =>
      timeout(fake.mood === "well" ? ms : Math.min(ms, PATIENCE))
    )
  }

  beforeAll(async () => {
    await keepJobAway()
    await shop.open()
    fake.slowMs = PATIENCE + 400
  })
  beforeEach(async () => {
    await shop.refresh()
    beImpatient()
  })
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => fake.close())

  const part = async (orderId: string) => (await parts(orderId))[0]
  const bookingOf = async (id: string) =>
    (await sql("select * from courier_booking where reference = ?", [id]))[0]
  const booked = async () => {
    const made = await begun()
    read(OneOrder, await book(made.id))
    return made
  }
  /** The courier's notice of a parcel. Answers what we answer. */
  const tell = async (id: string) => {
    const { headers, body } = fake.notice(bookedFor(id)[0]?.id ?? "")
    const answer = await store()
      .with({ headers })
      .post("/hooks/couriers/biteship", body)
    return answer.status
  }

  describe.each<Mood>(["slow", "failing", "garbage", "cut"])(
    "a courier that is %s",
    (mood) => {
      it("leaves the price to the table, and the order keeps it", async () => {
        fake.mood = mood
        grams += 1
        const { variantId } = await make.product({
          ...{ pesantren: shop.people().maker, weightGrams: grams },
        })
        const order = await buyer().buy([{ variantId }])
        const stored = await storedOrder(order.id)
        expect(stored?.shipping_methods).toMatchObject([
          {
            data: {
              parcels: [{ source: "table", amount: order.shipping_total }],
            },
          },
        ])
        const id = (await part(order.id))?.id ?? ""
        expect(await bookingOf(id)).toBeUndefined()
      })

      it("is booked once in the end, and is believed nothing before", async () => {
        const { order, id } = await begun()
        fake.mood = mood
        expectRefusal(await book(id), { status: 500, code: "courier_failed" })
        expect(await bookingOf(id)).toMatchObject({
          ...{ status: "asked", external_id: null, waybill: null },
        })
        expect(await part(order.id)).toMatchObject({
          ...{ state: "processing", tracking_number: null },
        })
        fake.mood = "well"
        read(OneOrder, await book(id))
        const [theirs, ...more] = bookedFor(id)
        expect(more).toEqual([])
        expect(await bookingOf(id)).toMatchObject({
          ...{ status: "booked", external_id: theirs?.id },
        })
      })

      it("moves no parcel, and it is on its way once it answers", async () => {
        const { order, id } = await booked()
        const waybill = `MOOD-${mood.toUpperCase()}`
        go(id, { status: "picked", waybill_id: waybill })
        fake.mood = mood
        expect(await tell(id)).toBe(200)
        await putOff(bookedFor(id)[0]?.id ?? "")
        expect(await bookingOf(id)).toMatchObject({
          ...{ status: "booked", waybill: null },
        })
        expect((await part(order.id))?.state).toBe("processing")
        fake.mood = "well"
        await sql(
          `update courier_booking set asked_at = now() - interval '61 minutes'
           where reference = ?`,
          [id]
        )
        await followBookings(container())
        await reach(order.id, "shipped")
        expect(await bookingOf(id)).toMatchObject({
          ...{ status: "in_transit", waybill },
        })
        expect((await part(order.id))?.tracking_number).toBe(waybill)
      })

      it("keeps no booking of a part that was cancelled meanwhile", async () => {
        const { order, id } = await booked()
        fake.mood = mood
        const { api } = shop.people().shipper
        const reason = "Stok rusak"
        read(
          OneOrder,
          await api.post(`/seller/orders/${id}/cancel`, { reason })
        )
        const path = `/v1/orders/${bookedFor(id)[0]?.id ?? ""}/cancel`
        await until("it was asked", async () => fake.asked(path) > 0)
        await pass()
        expect(await theBreak("booking_stands", id)).toMatchObject({
          ...{ state: "open", result: "courier_failed" },
        })
        expect(await bookingOf(id)).toMatchObject({ status: "booked" })
        expect((await part(order.id))?.state).toBe("cancelled")
        fake.mood = "well"
        await pass()
        expect(await theBreak("booking_stands", id)).toMatchObject({
          ...{ state: "repaired", result: "cancelled" },
        })
        expect(await bookingOf(id)).toMatchObject({ status: "cancelled" })
        expect(bookedFor(id)).toMatchObject([{ status: "cancelled" }])
      })
    }
  )
})
