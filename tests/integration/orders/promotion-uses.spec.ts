import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { CreatePromotionDTO } from "@medusajs/framework/types"
import { settlePromotionUsesWorkflow } from "@pasar-santri/marketplace/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import { orderOf } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { until } from "../../support/poll.ts"
import { read } from "../../support/store-api.ts"
import { transfersOf } from "../../support/transfers.ts"

const OFF = 5_000
let made = 0

const Counted = z.object({
  used: z.number(),
  campaign: z
    .object({
      budget: z.object({
        used: z.coerce.number(),
        usages: z.array(z.object({ used: z.coerce.number() })),
      }),
    })
    .nullish(),
})
const Return = z.object({
  state: z.string(),
  uses: z.array(z.object({ amount: z.number() })),
})

describeBackend((backend) => {
  const { make, buyer, store, container } = backend
  const { transferOf, importRows, guest, run, pass } = transfersOf(backend)
  let stall: MadePesantren

  beforeAll(async () => {
    stall = await make.pesantren({ district_code: "32.02.27" })
  })

  /** A code that takes Rp5.000 off, as often as its rules allow. */
  const promotion = async (rules: Partial<CreatePromotionDTO>) => {
    made += 1
    const [row] = await container()
      .resolve(Modules.PROMOTION)
      .createPromotions([
        {
          ...{ code: `HEMAT-${Date.now()}-${made}`, status: "active" },
          ...{ type: "standard", is_automatic: false },
          application_method: {
            ...{ type: "fixed", target_type: "items", allocation: "across" },
            ...{ value: OFF, currency_code: "idr" },
          },
          ...rules,
        },
      ])
    return { id: row?.id ?? "", code: row?.code ?? "" }
  }
  const campaign = async (
    budget: Exclude<CreatePromotionDTO["campaign"], undefined>["budget"]
  ) => {
    made += 1
    const name = `Kampanye ${Date.now()}-${made}`
    const campaign_identifier = `kampanye-${Date.now()}-${made}`
    return promotion({
      campaign: { name, campaign_identifier, ...(budget ? { budget } : {}) },
    })
  }

  const cartWith = async (code: string) => {
    const goods = await make.product({ pesantren: stall, price: 40_000 })
    const { id } = await buyer().readyCart([{ variantId: goods.variantId }])
    read(
      z.unknown(),
      await store().post(`/store/carts/${id}/promotions`, {
        promo_codes: [code],
      })
    )
    // The total changed: the session is for another sum.
    read(z.unknown(), await buyer().pay(id))
    return buyer().cart(id)
  }
  const buyWith = async (code: string) => {
    const { id } = await cartWith(code)
    const order = orderOf(await buyer().complete(id))
    await guest(order.id).get(`/store/transfers/${order.id}`)
    return { ...order, waiting: await transferOf(order.id) }
  }
  const expire = async ({ id }: { id: string }) => {
    const waiting = await transferOf(id)
    await pass(waiting.id)
    await run("expire-order", {
      session_id: waiting.payment_session_id,
      ...{ order_id: id, cart_id: waiting.cart_id },
    })
  }
  const countedOf = async (id: string) => {
    const [row] = await make.rows(
      Counted,
      "promotion",
      ["used", "campaign.budget.used", "campaign.budget.usages.used"],
      { id }
    )
    if (!row) throw new Error(`There is no promotion ${id}.`)
    return row
  }
  const usedOf = async (id: string) => (await countedOf(id)).used
  const budgetOf = async (id: string) => (await countedOf(id)).campaign?.budget
  const returnsOf = (orderId: string) =>
    make.rows(Return, "promotion_return", ["state", "uses"], {
      order_id: orderId,
    })
  const settle = async (orderId: string) => {
    const { result } = await settlePromotionUsesWorkflow(container()).run({
      input: { order_id: orderId },
    })
    return result
  }
  const reach = (orderId: string, state: string) =>
    until(`its uses are ${state}`, async () =>
      (await returnsOf(orderId)).some((row) => row.state === state)
    )

  describe("a promotion of one use", () => {
    it("is free for another buyer once its order has expired", async () => {
      const { id, code } = await promotion({ limit: 1 })
      const first = await buyWith(code)
      expect(await usedOf(id)).toBe(1)
      const second = await cartWith(code)
      expect(second.total).toBe(first.total + OFF)
      await expire(first)
      await reach(first.id, "given_back")
      expect(await usedOf(id)).toBe(0)
      expect(await returnsOf(first.id)).toEqual([
        { state: "given_back", uses: [{ amount: OFF }] },
      ])
      const third = await buyWith(code)
      expect(third.total).toBe(first.total)
      expect(await usedOf(id)).toBe(1)
    })

    it("is given back once, however often and at once it is asked", async () => {
      const { id, code } = await promotion({ limit: 5 })
      const [kept, gone] = [await buyWith(code), await buyWith(code)]
      await cancelOrderWorkflow(container()).run({
        input: { order_id: gone.id },
      })
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => settle(gone.id))
      )
      expect(
        answers.filter((answer) => answer === "given_back").length
      ).toBeLessThanOrEqual(1)
      const again = cancelOrderWorkflow(container()).run({
        input: { order_id: gone.id },
      })
      await expect(again).rejects.toThrow()
      await reach(gone.id, "given_back")
      expect(await settle(gone.id)).toBeNull()
      expect(await usedOf(id)).toBe(1)
      expect(await settle(kept.id)).toBeNull()
      expect(await returnsOf(kept.id)).toEqual([])
      expect(await usedOf(id)).toBe(1)
    })

    it("loses no use of orders that come and go in one moment", async () => {
      const { id, code } = await promotion({ limit: 50 })
      const gone = [await buyWith(code), await buyWith(code)]
      const carts = [await cartWith(code), await cartWith(code)]
      await Promise.all([
        ...gone.map((order) =>
          cancelOrderWorkflow(container()).run({
            input: { order_id: order.id },
          })
        ),
        ...carts.map(async (cart) => orderOf(await buyer().complete(cart.id))),
      ])
      for (const order of gone) await reach(order.id, "given_back")
      expect(await usedOf(id)).toBe(2)
    })

    it("is given back by the job when the event was lost", async () => {
      const { id, code } = await promotion({ limit: 1 })
      const order = await buyWith(code)
      await expire(order)
      await reach(order.id, "given_back")
      const pg = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await pg.raw(`delete from promotion_return where order_id = ?`, [
        order.id,
      ])
      await pg.raw(`update promotion set used = 1 where id = ?`, [id])
      const { default: watch } =
        await import("@pasar-santri/marketplace/jobs/watch-shop-orders")
      await watch(container())
      expect(await usedOf(id)).toBe(0)
      expect(await returnsOf(order.id)).toHaveLength(1)
    })

    it("is taken again by an order that late money revives", async () => {
      const { id, code } = await promotion({ limit: 1 })
      const order = await buyWith(code)
      await expire(order)
      await reach(order.id, "given_back")
      await importRows([order.waiting.due])
      await reach(order.id, "taken_again")
      expect(await usedOf(id)).toBe(1)
      expect(await settle(order.id)).toBeNull()
      expect(await usedOf(id)).toBe(1)
    })
  })

  describe("a campaign's budget", () => {
    it("of money gets back what the order took, and no more", async () => {
      const { id, code } = await campaign({
        ...{ type: "spend", limit: 2 * OFF, currency_code: "idr" },
      })
      const [kept, gone] = [await buyWith(code), await buyWith(code)]
      expect((await budgetOf(id))?.used).toBe(2 * OFF)
      await expire(gone)
      await reach(gone.id, "given_back")
      expect((await budgetOf(id))?.used).toBe(OFF)
      expect(await returnsOf(kept.id)).toEqual([])
      await buyWith(code)
      expect((await budgetOf(id))?.used).toBe(2 * OFF)
    })

    it("of one use for each buyer lets the same buyer try again", async () => {
      const { id, code } = await campaign({
        ...{ type: "use_by_attribute", limit: 1 },
        attribute: "customer_email",
      })
      const order = await buyWith(code)
      expect(await budgetOf(id)).toMatchObject({
        ...{ used: 1, usages: [{ used: 1 }] },
      })
      await expire(order)
      await reach(order.id, "given_back")
      expect(await budgetOf(id)).toMatchObject({
        ...{ used: 0, usages: [{ used: 0 }] },
      })
      await buyWith(code)
      expect(await budgetOf(id)).toMatchObject({
        ...{ used: 1, usages: [{ used: 1 }] },
      })
    })
  })
})
