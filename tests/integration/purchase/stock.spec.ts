import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { orderOf } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { transfersOf } from "../../support/transfers.ts"

describeBackend((backend) => {
  const { make, store, buyer, container } = backend
  const { ordersOfCart } = purchasesOf(backend)
  const transfers = transfersOf(backend)
  let near: MadePesantren

  beforeAll(async () => {
    near = await make.pesantren({ district_code: "32.02.27" })
  })

  describe("many at once", () => {
    it("makes one order of one cart that is completed ten times", async () => {
      const goods = await make.product({ pesantren: near, stock: 50 })
      const cart = await buyer().readyCart([
        { variantId: goods.variantId, quantity: 2 },
      ])
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => buyer().complete(cart.id))
      )
      const won = answers.filter(({ status }) => status === 200)
      expect(won.length).toBeGreaterThan(0)
      expect(new Set(won.map((answer) => orderOf(answer).id)).size).toBe(1)
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      expect(await ordersOfCart(cart.id)).toHaveLength(1)
      expect(
        await make.stockOf(goods.variants[0]?.inventoryItemId ?? "")
      ).toEqual({ stocked: 50, reserved: 2 })
    })

    it("sells no more than there is when many carts want the last ones", async () => {
      const goods = await make.product({ pesantren: near, stock: 3 })
      const carts = []
      for (let index = 0; index < 8; index += 1)
        carts.push(await buyer().readyCart([{ variantId: goods.variantId }]))
      const answers = await Promise.all(
        carts.map(({ id }) => buyer().complete(id))
      )
      const orders = answers.filter(({ status }) => status === 200)
      expect(orders).toHaveLength(3)
      for (const answer of answers.filter(({ status }) => status !== 200))
        expect(answer.status).toBeLessThan(500)
      expect(
        await make.stockOf(goods.variants[0]?.inventoryItemId ?? "")
      ).toEqual({ stocked: 3, reserved: 3 })
    })

    it("counts two lines of one stock together", async () => {
      const { variantId } = await make.product({ pesantren: near, stock: 5 })
      const { id } = await buyer().startCart()
      const line = (quantity: number, gift: string) =>
        store().post(`/store/carts/${id}/line-items`, {
          variant_id: variantId,
          quantity,
          metadata: { gift },
        })
      read(z.unknown(), await line(3, "untuk ibu"))
      expectRefusal(await line(3, "untuk guru"), {
        status: 400,
        code: "stock_short",
        field: "quantity",
      })
      read(z.unknown(), await line(2, "untuk guru"))
      const cart = await buyer().cart(id)
      expect(cart.items.map(({ quantity }) => quantity).sort()).toEqual([2, 3])
    })
  })

  describe("an order that nobody pays", () => {
    /** Moves the end of an order's time into the past. */
    const overdue = async (orderId: string) =>
      transfers.pass((await transfers.transferOf(orderId)).id)

    it("is cancelled when its time is over, and gives the stock back", async () => {
      const { default: expireUnpaidOrders } =
        await import("@pasar-santri/payment-indonesia/jobs/expire-unpaid-orders")
      const goods = await make.product({ pesantren: near, stock: 6 })
      const item = goods.variants[0]?.inventoryItemId ?? ""
      const [late, early] = [
        await buyer().buy([{ variantId: goods.variantId, quantity: 4 }]),
        await buyer().buy([{ variantId: goods.variantId, quantity: 1 }]),
      ]
      expect(await make.stockOf(item)).toEqual({ stocked: 6, reserved: 5 })
      await overdue(late.id)
      await expireUnpaidOrders(container())
      await expireUnpaidOrders(container())
      expect(await make.stockOf(item)).toEqual({ stocked: 6, reserved: 1 })
      const states = await make.rows(
        z.object({ id: z.string(), status: z.string() }),
        "order",
        ["id", "status"],
        { id: [late.id, early.id] }
      )
      expect(
        Object.fromEntries(states.map(({ id, status }) => [id, status]))
      ).toEqual({ [late.id]: "canceled", [early.id]: "pending" })
    })
  })
})
