import { z } from "@medusajs/framework/zod"
import { SHOP_ORDER_MODULE } from "@pasar-santri/marketplace/modules/shop-order"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { orderMovesOf } from "../../support/order-moves.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const REASON = "Stok rusak kena hujan"

describeBackend((backend) => {
  const { make, container } = backend
  const { states, withKey, readParcels, medusa } = ordersOf(backend)
  const moves = orderMovesOf(backend)
  const { move, paid, purchase, shops } = moves

  beforeAll(moves.open)

  describe("cancelling", () => {
    it("takes one pesantren's part off the order, and owes its money", async () => {
      const { order, own, items } = await paid()
      const before = await medusa(order.id)
      expectRefusal(await move(own, "cancel", { reason: " " }), {
        ...{ status: 400, code: "invalid_request" },
      })
      const { order: cancelled } = read(
        OneOrder,
        await move(own, "cancel", { reason: REASON })
      )
      expect(cancelled).toMatchObject({
        ...{ state: "cancelled", cancel_reason: REASON, actions: [] },
      })
      expect((await states(order.id)).toSorted()).toEqual([
        ...["cancelled", "to_process"],
      ])
      const after = await medusa(order.id)
      expect(after).toMatchObject({
        ...{ status: "pending", total: (before?.total ?? 0) - cancelled.total },
      })
      expect(await make.stockOf(items[0] ?? "")).toEqual({
        ...{ stocked: 10, reserved: 0 },
      })
      expect(await make.stockOf(items[1] ?? "")).toEqual({
        ...{ stocked: 10, reserved: 2 },
      })
      const owed = await make.rows(
        z.looseObject({ amount: z.coerce.number() }),
        "refund_obligation",
        ["amount", "shop_order_id"],
        { shop_order_id: own }
      )
      expect(owed).toMatchObject([{ amount: cancelled.total }])
      // Again: nothing more is owed, nothing more comes off.
      read(OneOrder, await move(own, "cancel", { reason: REASON }))
      expect((await medusa(order.id))?.total).toBe(after?.total)
    })

    it("owes its money once, in whatever words it is tried again", async () => {
      const { own } = await paid()
      read(OneOrder, await move(own, "cancel", { reason: REASON }))
      // As if the process had died before the part was moved on.
      await container()
        .resolve(SHOP_ORDER_MODULE)
        .updateShopOrders({ id: own, state: "to_process" })
      read(OneOrder, await move(own, "cancel", { reason: "Stok habis" }))
      expect(
        await make.rows(z.looseObject({}), "refund_obligation", ["id"], {
          shop_order_id: own,
        })
      ).toHaveLength(1)
    })

    it("is the buyer's until the shop begins", async () => {
      const [early, late] = [await paid(false), await paid(false)]
      const parcels = readParcels(
        await withKey(early.order.id).post(`parcels/${early.own}/cancel`)
      )
      expect(parcels).toMatchObject([{ state: "cancelled" }])
      read(OneOrder, await move(late.own, "process"))
      expectRefusal(
        await withKey(late.order.id).post(`parcels/${late.own}/cancel`),
        { status: 400, code: "order_move_not_yours" }
      )
    })

    it("ends a purchase that is not paid, and gives its stock back", async () => {
      const { order, items } = await purchase()
      readParcels(await withKey(order.id).post("cancel"))
      expect(await states(order.id)).toEqual(["cancelled", "cancelled"])
      expect((await medusa(order.id))?.status).toBe("canceled")
      for (const item of items)
        expect((await make.stockOf(item)).reserved).toBe(0)
      expect((await withKey(order.id).post("cancel")).status).toBe(200)
      const bought = await paid()
      expectRefusal(await withKey(bought.order.id).post("cancel"), {
        ...{ status: 409, code: "order_paid_meanwhile" },
      })
    })

    it("is an officer's with a reason, and stands in the log", async () => {
      const { own } = await paid()
      const path = `/officer/orders/${own}/step-in`
      const body = { action: "cancel", reason: REASON }
      read(OneOrder, await shops().head.api.post(path, body))
      const { entries } = read(
        z.looseObject({ entries: z.array(z.looseObject({})) }),
        await shops().head.api.get(
          `/officer/audit?entity=shop_order&entity_id=${own}`
        )
      )
      expect(entries).toMatchObject([
        { action: "shop_order.cancelled", reason: REASON },
      ])
    })
  })
})
