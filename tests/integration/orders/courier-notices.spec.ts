import { workNotices } from "@pasar-santri/fulfillment-indonesia/inbox/work-notices"
import workCourierNotices from "@pasar-santri/fulfillment-indonesia/jobs/work-courier-notices"
import { MAX_TRIES } from "@pasar-santri/fulfillment-indonesia/lib/notice-queue"
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
import { noticesOf } from "../../support/courier-notices.ts"
import { courierShopOf } from "../../support/courier-shop.ts"
import { describeBackend } from "../../support/integration.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { until } from "../../support/poll.ts"
import { read } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { container, store } = backend
  const { parts, reach } = ordersOf(backend)
  const { sql } = breaksOf(backend)
  const { noticesAbout, putOff, workedOn } = noticesOf(backend)
  const shop = courierShopOf(backend)
  const { fake, go } = shop

  beforeAll(() => shop.open())
  beforeEach(() => shop.refresh())
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => fake.close())

  /** A booked parcel, which its courier has fetched since. */
  const fetched = async (waybill_id: string) => {
    const { order, id } = await shop.begun()
    read(OneOrder, await shop.book(id))
    return { order, theirs: go(id, { status: "picked", waybill_id }) }
  }
  const post = async (
    theirs: string,
    event?: Parameters<typeof fake.notice>[1]
  ) => {
    const { headers, body } = fake.notice(theirs, event)
    const answer = await store()
      .with({ headers })
      .post("/hooks/couriers/biteship", body)
    return answer.status
  }
  const asked = (theirs: string) => fake.asked(`/v1/orders/${theirs}`)
  /** Written down by a process that died before it could work. */
  const leave = (theirs: string, attempts = 0) =>
    sql(
      `insert into courier_notice
         (id, courier, external_id, what, received_at, next_at, attempts)
       values (?, 'biteship', ?, 'order.status picked', now(), now(), ?)`,
      [`cnot_${theirs}`, theirs, attempts]
    )

  describe("a notice of a courier", () => {
    it("is written down once, without what it says of people", async () => {
      const { order, theirs } = await fetched("NTC000001")
      for (let count = 0; count < 3; count += 1) {
        expect(await post(theirs)).toBe(200)
        await workedOn(theirs)
      }
      expect(await post(theirs, "order.price")).toBe(200)
      await workedOn(theirs)
      expect(await noticesAbout(theirs)).toMatchObject([
        { what: "order.status picked", state: "done", repeats: 2 },
        { what: "order.price picked", state: "done", repeats: 0 },
      ])
      await reach(order.id, "shipped")
    })

    it("waits for a courier that is silent at first", async () => {
      const { order, theirs } = await fetched("NTC000002")
      fake.mood = "failing"
      expect(await post(theirs)).toBe(200)
      await putOff(theirs)
      expect((await parts(order.id))[0]?.state).toBe("processing")
      fake.mood = "well"
      const before = asked(theirs)
      await workCourierNotices(container())
      // It rests.
      expect(asked(theirs)).toBe(before)
      await sql(
        "update courier_notice set next_at = now() where external_id = ?",
        [theirs]
      )
      await workCourierNotices(container())
      await workedOn(theirs)
      await reach(order.id, "shipped")
      expect(await noticesAbout(theirs)).toMatchObject([{ attempts: 2 }])
    })

    it("is worked on by the job where a process died before it could", async () => {
      const { order, theirs } = await fetched("NTC000003")
      await leave(theirs)
      await workCourierNotices(container())
      await workedOn(theirs)
      await reach(order.id, "shipped")
    })

    it("is one worker's at a time", async () => {
      const { theirs } = await fetched("NTC000004")
      await leave(theirs)
      const before = asked(theirs)
      await Promise.all([
        workNotices(container()),
        workNotices(container()),
        workNotices(container()),
      ])
      await workedOn(theirs)
      expect(asked(theirs)).toBe(before + 1)
    })

    it("is given up at last, and begun anew when it comes again", async () => {
      const { order, theirs } = await fetched("NTC000005")
      fake.mood = "failing"
      await leave(theirs, MAX_TRIES - 1)
      await workCourierNotices(container())
      await until(
        "it is given up",
        async () => (await noticesAbout(theirs))[0]?.state === "failed"
      )
      fake.mood = "well"
      expect(await post(theirs)).toBe(200)
      await workedOn(theirs)
      await reach(order.id, "shipped")
    })

    it("of an order that is not ours is answered, and of none is kept", async () => {
      fake.orders.set("lain", {
        ...{ id: "lain", reference_id: "toko-lain", status: "picked" },
        ...{ price: 1, waybill_id: null },
      })
      expect(await post("lain")).toBe(200)
      await workedOn("lain")
      const { headers } = fake.notice("lain")
      const trial = await store()
        .with({ headers })
        .post("/hooks/couriers/biteship", {})
      expect(trial.status).toBe(200)
      const forged = await store().post(
        "/hooks/couriers/biteship",
        fake.notice("palsu").body
      )
      expect(forged.status).toBe(401)
      expect(await noticesAbout("palsu")).toEqual([])
    })

    it("is forgotten 90 days after it was done", async () => {
      const { theirs } = await fetched("NTC000006")
      expect(await post(theirs)).toBe(200)
      await workedOn(theirs)
      const age = (days: number) =>
        sql(
          `update courier_notice set received_at = now() - make_interval(days => ?)
           where external_id = ?`,
          [days, theirs]
        )
      await age(89)
      await workCourierNotices(container())
      expect(await noticesAbout(theirs)).toHaveLength(1)
      await age(91)
      await workCourierNotices(container())
      expect(await noticesAbout(theirs)).toEqual([])
    })
  })
})
