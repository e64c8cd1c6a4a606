import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { orderMovesOf } from "../../support/order-moves.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { newNumber } from "../../support/tracking-number.ts"

describeBackend((backend) => {
  const { make } = backend
  const { parts, withKey, readParcels, medusa } = ordersOf(backend)
  const moves = orderMovesOf(backend)
  const { move, paid, purchase, ship, shops } = moves

  beforeAll(moves.open)

  describe("a parcel", () => {
    it("goes from the payment to the end, and Medusa with it", async () => {
      const { order, own, items } = await paid(false)
      const [begun] = await parts(order.id)
      expect(begun?.due_at).not.toBeNull()
      const processed = read(OneOrder, await move(own, "process"))
      expect(processed.order).toMatchObject({
        state: "processing",
        actions: ["ship", "cancel"],
        recipient: { district_code: "32.02.16", name: "Siti Aminah" },
      })
      expect(await make.stockOf(items[0] ?? "")).toEqual({
        ...{ stocked: 10, reserved: 2 },
      })
      const number = newNumber()
      const sent = read(OneOrder, await ship(own, ` ${number.toLowerCase()} `))
      expect(sent.order).toMatchObject({
        ...{ state: "shipped", tracking_number: number },
        courier: { code: "jne", name: "JNE" },
      })
      expect(await make.stockOf(items[0] ?? "")).toEqual({
        ...{ stocked: 8, reserved: 0 },
      })
      expect((await medusa(order.id))?.fulfillments).toMatchObject([
        { labels: [{ tracking_number: number }] },
      ])
      const got = readParcels(
        await withKey(order.id).post(`parcels/${own}/receive`)
      )
      expect(got).toMatchObject([{ state: "delivered", actions: [] }])
      expect(
        (await medusa(order.id))?.fulfillments?.[0]?.delivered_at
      ).not.toBe(null)
      const { order: shown } = read(
        OneOrder,
        await shops().shipper.api.get(`/seller/orders/${own}`)
      )
      expect(shown.timeline.map(({ action, by }) => [action, by])).toEqual([
        ["place", "buyer"],
        ["pay", "system"],
        ["process", "seller"],
        ["ship", "seller"],
        ["receive", "buyer"],
      ])
    })

    it("is moved once, however often the button is pressed", async () => {
      const { own, order } = await paid(false)
      const number = newNumber()
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => ship(own, number))
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect((await medusa(order.id))?.fulfillments).toHaveLength(1)
      const [part] = await parts(order.id)
      expect(
        part?.events.filter(({ action }) => action === "ship")
      ).toHaveLength(1)
    })

    it("waits for all of the money", async () => {
      const { order } = await purchase(false)
      const [part] = await parts(order.id)
      expectRefusal(await move(part?.id ?? "", "process"), {
        ...{ status: 400, code: "order_move_not_allowed" },
      })
      const { order: shown } = read(
        OneOrder,
        await shops().shipper.api.get(`/seller/orders/${part?.id ?? ""}`)
      )
      expect(Object.keys(shown.recipient ?? {}).sort()).toEqual(
        ["city", "district", "district_code", "province"].sort()
      )
    })

    it("tells who looked at an older version", async () => {
      const { own } = await paid(false)
      expectRefusal(await move(own, "process", { version: 1 }), {
        ...{ status: 409, code: "order_changed_meanwhile" },
      })
    })
  })
})
