import followBookings from "@pasar-santri/fulfillment-indonesia/jobs/follow-bookings"
import { MOST_WAITS } from "@pasar-santri/marketplace/lib/late-booking"
import { SHOP_ORDER_MODULE } from "@pasar-santri/marketplace/modules/shop-order"
import { endOverdue } from "@pasar-santri/marketplace/workflows/end-overdue"
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
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { until } from "../../support/poll.ts"
import { read } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { container } = backend
  const { parts, reach } = ordersOf(backend)
  const { sql, keepJobAway } = breaksOf(backend)
  const shop = courierShopOf(backend)
  const { fake, go, tell } = shop

  beforeAll(async () => {
    await keepJobAway()
    await shop.open()
  })
  beforeEach(() => shop.refresh())
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => fake.close())

  const booked = async () => {
    const made = await shop.begun()
    read(OneOrder, await shop.book(made.id))
    return made
  }
  const part = async (orderId: string) => (await parts(orderId))[0]
  const bookingOf = async (id: string) =>
    (await sql("select * from courier_booking where reference = ?", [id]))[0]
  /** How often the courier was asked where a parcel is. */
  const asked = (id: string) =>
    fake.heard.filter(
      ({ method, path }) =>
        method === "GET" &&
        path === `/v1/orders/${shop.bookedFor(id)[0]?.id ?? ""}`
    ).length

  describe("a booked part that was not sent in time", () => {
    /** What time does with it, once its deadline has passed. */
    const end = async (id: string) => {
      await container()
        .resolve(SHOP_ORDER_MODULE)
        .updateShopOrders({ id, due_at: new Date(Date.now() - 1_000) })
      return endOverdue(container(), {
        ...{ id, state: "processing", service: "regular", cash: "none" },
      })
    }
    const waits = async (orderId: string) =>
      (await part(orderId))?.events.filter(
        ({ action }) => action === "await_courier"
      ).length

    it("is shipped where the notice of its pick-up was lost", async () => {
      const { order, id } = await booked()
      go(id, { status: "picked", waybill_id: "HIL000001" })
      expect(await end(id)).toBe(false)
      expect(await part(order.id)).toMatchObject({
        ...{ state: "shipped", tracking_number: "HIL000001" },
        cancelled_by: null,
      })
      expect((await part(order.id))?.due_at?.getTime()).toBeGreaterThan(
        Date.now()
      )
      expect(shop.bookedFor(id)).toMatchObject([{ status: "picked" }])
    })

    it("is given time while its courier is silent, and not for ever", async () => {
      const { order, id } = await booked()
      fake.mood = "failing"
      for (let count = 1; count <= MOST_WAITS; count += 1) {
        expect(await end(id)).toBe(false)
        const now = await part(order.id)
        expect(now?.state).toBe("processing")
        expect(now?.due_at?.getTime()).toBeGreaterThan(Date.now())
        expect(await waits(order.id)).toBe(count)
      }
      expect(await end(id)).toBe(true)
      expect(await part(order.id)).toMatchObject({
        ...{ state: "cancelled", cancelled_by: "system" },
        cancel_reason: "ship_overdue",
      })
    })

    it("is shipped once the courier that was silent answers", async () => {
      const { order, id } = await booked()
      fake.mood = "garbage"
      expect(await end(id)).toBe(false)
      fake.mood = "well"
      go(id, { status: "dropping_off", waybill_id: "HIL000002" })
      expect(await end(id)).toBe(false)
      expect((await part(order.id))?.state).toBe("shipped")
    })

    it("waits for a courier that is coming for it", async () => {
      const { order, id } = await booked()
      go(id, { status: "picking_up", waybill_id: "HIL000003" })
      expect(await end(id)).toBe(false)
      expect((await part(order.id))?.state).toBe("processing")
      expect(await waits(order.id)).toBe(1)
    })

    it("is cancelled with its booking when nobody has fetched it", async () => {
      const { order, id } = await booked()
      expect(await end(id)).toBe(true)
      expect((await part(order.id))?.state).toBe("cancelled")
      expect(await waits(order.id)).toBe(0)
      await until(
        "nobody comes any more",
        async () => shop.bookedFor(id)[0]?.status === "cancelled"
      )
    })

    it("is given time when its booking was never answered", async () => {
      const { order, id } = await shop.begun()
      fake.mood = "mute"
      expect((await shop.book(id)).status).toBe(500)
      fake.mood = "well"
      expect(await end(id)).toBe(false)
      expect(await waits(order.id)).toBe(1)
    })
  })

  describe("the clock", () => {
    const age = (id: string, column: string, interval: string) =>
      sql(
        `update courier_booking set ${column} = now() - interval '${interval}'
         where reference = ?`,
        [id]
      )

    it("brings a part forward whose notices were lost", async () => {
      const { order, id } = await booked()
      go(id, { status: "delivered", waybill_id: "HIL000004" })
      await followBookings(container())
      expect(asked(id)).toBe(0)
      await age(id, "asked_at", "61 minutes")
      await followBookings(container())
      await reach(order.id, "delivered")
      expect(asked(id)).toBe(1)
      // It is at its end.
      await age(id, "asked_at", "61 minutes")
      await followBookings(container())
      expect(asked(id)).toBe(1)
    })

    it("leaves a courier alone that does not answer", async () => {
      const { id } = await booked()
      await age(id, "asked_at", "2 hours")
      fake.mood = "failing"
      await followBookings(container())
      await followBookings(container())
      expect(asked(id)).toBe(1)
      expect(await bookingOf(id)).toMatchObject({ status: "booked" })
    })

    it("gives up what is too old, and a notice still moves it", async () => {
      const { order, id } = await booked()
      await age(id, "asked_at", "2 days")
      await age(id, "created_at", "31 days")
      await followBookings(container())
      expect(asked(id)).toBe(0)
      expect((await bookingOf(id))?.["given_up_at"]).not.toBeNull()
      await tell(id, { status: "picked", waybill_id: "HIL000005" })
      await reach(order.id, "shipped")
    })

    it("asks nobody while no courier is configured", async () => {
      const { id } = await booked()
      await age(id, "asked_at", "2 hours")
      vi.restoreAllMocks()
      await followBookings(container())
      expect(asked(id)).toBe(0)
      expect((await bookingOf(id))?.["given_up_at"]).toBeNull()
    })
  })
})
