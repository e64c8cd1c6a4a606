import { z } from "@medusajs/framework/zod"
import { SHOP_ORDER_MODULE } from "@pasar-santri/marketplace/modules/shop-order"
import { phoneKey } from "@pasar-santri/payment-indonesia/lib/phone-key"
import { beforeAll, describe, expect, it } from "vitest"
import { BUYER_PHONE } from "../../support/buyer.ts"
import { describeBackend } from "../../support/integration.ts"
import { orderMovesOf } from "../../support/order-moves.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { until } from "../../support/poll.ts"
import { read } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { make, container } = backend
  const { parts, states, medusa } = ordersOf(backend)
  const moves = orderMovesOf(backend)
  const { paid, ship } = moves

  beforeAll(moves.open)

  describe("each minute", () => {
    const watch = async () => {
      const { default: job } =
        await import("@pasar-santri/marketplace/jobs/watch-shop-orders")
      await job(container())
    }
    const overdue = (id: string) =>
      container()
        .resolve(SHOP_ORDER_MODULE)
        .updateShopOrders({ id, due_at: new Date(Date.now() - 1_000) })

    it("cancels what no shop begins, and pays it back", async () => {
      const { order, own, foreign } = await paid()
      await overdue(own)
      await watch()
      await watch()
      const all = await parts(order.id)
      const part = all.find(({ id }) => id === own)
      expect(part).toMatchObject({
        ...{ state: "cancelled", cancelled_by: "system" },
        cancel_reason: "process_overdue",
      })
      expect(all.find(({ id }) => id === foreign)?.state).toBe("to_process")
    })

    it("takes for received what nobody misses, and ends it later", async () => {
      const { order, own } = await paid(false)
      read(OneOrder, await ship(own))
      await overdue(own)
      await watch()
      expect(await states(order.id)).toEqual(["delivered"])
      await overdue(own)
      await watch()
      expect(await states(order.id)).toEqual(["completed"])
      const key = phoneKey(BUYER_PHONE)
      await until("its buyer's number is proved", async () => {
        const Proved = z.object({ proof: z.string() })
        const proved = await make.rows(Proved, "verified_phone", ["proof"], {
          phone_key: key,
        })
        return proved.some(({ proof }) => proof === "purchase")
      })
      await until("Medusa's order is completed", async () => {
        await watch()
        return (await medusa(order.id))?.status === "completed"
      })
    })

    it("finds what is paid although nobody was told", async () => {
      const { order, own } = await paid(false)
      // As if the event had been lost: the row is put back behind its back.
      await container()
        .resolve(SHOP_ORDER_MODULE)
        .updateShopOrders({ id: own, state: "waiting_payment" })
      await watch()
      expect(await states(order.id)).toEqual(["to_process"])
    })

    it("reminds once", async () => {
      const { own } = await paid(false)
      const service = container().resolve(SHOP_ORDER_MODULE)
      await service.updateShopOrders({ id: own, remind_at: new Date(0) })
      await watch()
      expect((await service.retrieveShopOrder(own)).remind_at).toBeNull()
    })
  })
})
