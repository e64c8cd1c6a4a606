import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { orderMovesOf } from "../../support/order-moves.ts"
import { ManyOrders, OneOrder, ordersOf } from "../../support/orders.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { store } = backend
  const { withKey, readParcels } = ordersOf(backend)
  const moves = orderMovesOf(backend)
  const { move, paid, shops } = moves

  beforeAll(moves.open)

  describe("an order is seen", () => {
    it("by the shop, with how many there are in each state", async () => {
      const { own } = await paid()
      const { orders, counts } = read(
        ManyOrders,
        await shops().shipper.api.get(
          "/seller/orders?state=to_process&limit=100"
        )
      )
      expect(orders.map(({ id }) => id)).toContain(own)
      expect(
        orders.every(({ pesantren }) => pesantren.id === shops().one.id)
      ).toBe(true)
      expect(counts["to_process"]).toBe(orders.length)
    })

    it("by the shop, those that it names, in whatever state they are", async () => {
      const [first, second, third] = [await paid(), await paid(), await paid()]
      read(OneOrder, await move(second.own, "process"))
      const ask = (ids: string[]) =>
        shops().shipper.api.get(`/seller/orders?ids=${ids.join(",")}`)
      const { orders, count } = read(
        ManyOrders,
        await ask([first.own, second.own, third.foreign])
      )
      expect(orders.map(({ id }) => id).sort()).toEqual(
        [first.own, second.own].sort()
      )
      expect(count).toBe(2)
      const many = Array.from({ length: 101 }, (_, n) => `so_${n}`)
      expectRefusal(await ask(many), { status: 400, code: "invalid_request" })
    })

    it("by nobody of another shop", async () => {
      const { own, foreign } = await paid()
      for (const [api, id] of [
        [shops().neighbour.api, own],
        [shops().shipper.api, foreign],
      ] as const)
        expectRefusal(await api.get(`/seller/orders/${id}`), {
          ...{ status: 404, code: "row_not_found" },
        })
    })

    it("by the office without the name of the buyer", async () => {
      const { own } = await paid()
      const answer = await shops().head.api.get(`/officer/orders/${own}`)
      read(OneOrder, answer)
      expect(JSON.stringify(answer.body)).not.toContain("Siti Aminah")
    })

    it("by a guest with the key of its link only", async () => {
      const { order, own } = await paid()
      const link = withKey(order.id)
      expect(readParcels(await link.parcels())).toHaveLength(2)
      const refused = { status: 404, code: "order_not_found" }
      for (const key of ["", "0".repeat(32)])
        expectRefusal(await link.parcels(key), refused)
      const elsewhere = await paid(false)
      expectRefusal(
        await withKey(elsewhere.order.id).post(`parcels/${own}/cancel`),
        refused
      )
      expectRefusal(
        await store().get(`/store/orders/${order.id}/parcels`),
        refused
      )
    })
  })
})
