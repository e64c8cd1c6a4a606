import { z } from "@medusajs/framework/zod"
import { reserveOrderWorkflow } from "@pasar-santri/marketplace/workflows/repairs/reserve-order"
import { beforeAll, describe, expect, it } from "vitest"
import { breaksOf } from "../../support/breaks.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { transfersOf } from "../../support/transfers.ts"

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const breaks = breaksOf(backend)
  const { sql, pass, theBreak, isFound, statusOf, partsOf } = breaks
  const { ordersOfCart, reservations, storedOrder } = purchasesOf(backend)
  const transfers = transfersOf(backend)
  let near: MadePesantren

  beforeAll(async () => {
    await breaks.keepJobAway()
    near = await make.pesantren({ district_code: "32.02.27" })
  })

  const buy = async (stock = 10, quantity = 2) => {
    const goods = await make.product({ pesantren: near, stock })
    const cart = await buyer().readyCart([
      { variantId: goods.variantId, quantity },
    ])
    const answer = await buyer().complete(cart.id)
    const { order } = z
      .object({ order: z.object({ id: z.string(), total: z.number() }) })
      .parse(answer.body)
    const item = goods.variants[0]?.inventoryItemId ?? ""
    return { goods, cart, order, item }
  }

  const dropParts = (orderId: string) =>
    sql(
      `with gone as (update shop_order set deleted_at = now()
         where order_id = ? returning id)
       update shop_order_line set deleted_at = now()
         where shop_order_id in (select id from gone)`,
      [orderId]
    )
  const dropLink = (table: string, orderId: string) =>
    sql(`delete from ${table} where order_id = ?`, [orderId])
  const sessionsOf = async (orderId: string) =>
    (await storedOrder(orderId))?.payment_collections.flatMap(
      ({ payment_sessions }) => payment_sessions.map(({ status }) => status)
    )
  const setSessions = (orderId: string, change: string) =>
    sql(
      `update payment_session s set ${change}
       from order_payment_collection opc where opc.order_id = ?
         and opc.payment_collection_id = s.payment_collection_id`,
      [orderId]
    )

  it("finds nothing about an order that is whole", async () => {
    const { order } = await buy()
    for (const kind of [
      "order_without_cart",
      "order_without_payment",
      "order_without_reservation",
      "order_without_parts",
      "cancelled_holds_stock",
    ] as const)
      expect([kind, await isFound(kind, order.id)]).toEqual([kind, false])
  })

  it("leaves work in progress alone", async () => {
    const { order } = await buy()
    await dropParts(order.id)
    const hourAgo = new Date(Date.now() - 3_600_000)
    await pass(hourAgo)
    expect(await breaks.breaksAbout("order_without_parts", order.id)).toEqual(
      []
    )
    await pass()
    expect(await theBreak("order_without_parts", order.id)).toMatchObject({
      state: "repaired",
      attempts: 1,
    })
  })

  describe("an order without a cart", () => {
    it("that was never linked to anything is cancelled, its stock free", async () => {
      const { order, item } = await buy()
      await dropParts(order.id)
      await dropLink("order_cart", order.id)
      await dropLink("order_payment_collection", order.id)
      await sql(`update "order" set updated_at = created_at where id = ?`, [
        order.id,
      ])
      await pass()
      expect(await theBreak("order_without_cart", order.id)).toMatchObject({
        ...{ state: "repaired", result: "cancelled" },
      })
      expect(await statusOf(order.id)).toBe("canceled")
      expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 0 })
    })

    it("whose payment names the cart gets it back", async () => {
      const { order, cart } = await buy()
      await dropLink("order_cart", order.id)
      await sql(`update cart set completed_at = null where id = ?`, [cart.id])
      await pass()
      expect(await theBreak("order_without_cart", order.id)).toMatchObject({
        ...{ state: "repaired", result: "linked" },
      })
      expect(await ordersOfCart(cart.id)).toEqual([{ order_id: order.id }])
      expect(await statusOf(order.id)).toBe("pending")
    })

    it("whose cart was ordered again is cancelled: one cart, one order", async () => {
      const lost = await buy()
      const other = await buy()
      await dropLink("order_cart", lost.order.id)
      await sql(`update order_cart set cart_id = ? where order_id = ?`, [
        lost.cart.id,
        other.order.id,
      ])
      await pass()
      expect(await statusOf(lost.order.id)).toBe("canceled")
      expect(await statusOf(other.order.id)).toBe("pending")
    })

    it("that an administrator made of a draft is none", async () => {
      const { order } = await buy()
      await dropLink("order_cart", order.id)
      await dropLink("order_payment_collection", order.id)
      await sql(
        `update "order" set updated_at = created_at + interval '1 minute'
         where id = ?`,
        [order.id]
      )
      expect(await isFound("order_without_cart", order.id)).toBe(false)
    })
  })

  it("opens a cart again that is said to be completed and has no order", async () => {
    const goods = await make.product({ pesantren: near })
    const { id } = await buyer().readyCart([{ variantId: goods.variantId }])
    await sql(`update cart set completed_at = now() where id = ?`, [id])
    await pass()
    expect(await theBreak("cart_without_order", id)).toMatchObject({
      ...{ state: "repaired", result: "reopened" },
    })
    expect((await buyer().complete(id)).status).toBe(200)
  })

  describe("an order without payment", () => {
    it("gets back what its cart prepared", async () => {
      const { order } = await buy()
      await dropLink("order_payment_collection", order.id)
      await pass()
      expect(await theBreak("order_without_payment", order.id)).toMatchObject({
        ...{ state: "repaired", result: "restored" },
      })
      expect(await sessionsOf(order.id)).toEqual(["pending_authorization"])
    })

    it("is authorised by the session that the buyer chose", async () => {
      const { order } = await buy()
      await setSessions(order.id, `status = 'pending'`)
      await pass()
      expect(await sessionsOf(order.id)).toEqual(["pending_authorization"])
      expect(await statusOf(order.id)).toBe("pending")
    })

    it("that nobody can pay is cancelled, and an officer is told", async () => {
      const { order, item } = await buy()
      await setSessions(order.id, `deleted_at = now()`)
      await pass()
      const found = await theBreak("order_without_payment", order.id)
      expect(found).toMatchObject({
        ...{ state: "given_to_officer", tried: "payment_lost" },
        result: "given_up",
      })
      expect(await statusOf(order.id)).toBe("canceled")
      expect(await partsOf(order.id)).toMatchObject([{ state: "cancelled" }])
      expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 0 })
      await pass()
      expect(await theBreak("order_without_payment", order.id)).toEqual(found)
    })
  })

  describe("an order without reservation", () => {
    it("is reserved again, and the counter with it", async () => {
      const { order, item } = await buy()
      await breaks.unreserve(order.id)
      expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 0 })
      await pass()
      expect(
        await theBreak("order_without_reservation", order.id)
      ).toMatchObject({ state: "repaired", result: "reserved=1" })
      expect(await reservations(order.id)).toHaveLength(1)
      expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 2 })
    })

    it("is cancelled when its stock is gone", async () => {
      const { order, item } = await buy()
      await breaks.unreserve(order.id)
      await sql(
        `update inventory_level set stocked_quantity = 1,
           raw_stocked_quantity = '{"value":"1","precision":20}'
         where inventory_item_id = ?`,
        [item]
      )
      await pass()
      expect(
        await theBreak("order_without_reservation", order.id)
      ).toMatchObject({ state: "given_to_officer", tried: "stock_gone" })
      expect(await statusOf(order.id)).toBe("canceled")
      expect(await make.stockOf(item)).toEqual({ stocked: 1, reserved: 0 })
    })

    it("that is paid loses only the part whose stock is gone, which is owed back", async () => {
      const far = await make.pesantren({ district_code: "32.02.16" })
      const kept = await make.product({ pesantren: near, stock: 10 })
      const gone = await make.product({ pesantren: far, stock: 10 })
      const order = await buyer().buy([
        { variantId: kept.variantId },
        { variantId: gone.variantId },
      ])
      const { due } = await transfers.transferOf(order.id)
      await transfers.importRows([due])
      await transfers.run("pay-shop-orders", { order_id: order.id })
      await breaks.unreserve(order.id)
      await sql(
        `update inventory_level set stocked_quantity = 0,
           raw_stocked_quantity = '{"value":"0","precision":20}'
         where inventory_item_id = ?`,
        [gone.variants[0]?.inventoryItemId ?? ""]
      )
      await pass()
      const parts = await partsOf(order.id)
      expect(
        parts.find(({ pesantren_id }) => pesantren_id === far.id)
      ).toMatchObject({ state: "cancelled", cancel_reason: "stock_gone" })
      expect(
        parts.find(({ pesantren_id }) => pesantren_id === near.id)
      ).toMatchObject({ state: "to_process" })
      expect(await transfers.obligationsOf(order.id)).toMatchObject([
        { state: "open", reason: "stock_gone" },
      ])
      expect(await reservations(order.id)).toHaveLength(1)
      expect(await isFound("order_without_reservation", order.id)).toBe(false)
    })

    it("that was mended meanwhile is left as it is", async () => {
      const { order, cart } = await buy()
      const { result } = await reserveOrderWorkflow(container()).run({
        input: {
          ...{ kind: "order_without_reservation", subject: order.id },
          ...{ order_id: order.id, cart_id: cart.id },
          before: breaks.settled().toISOString(),
        },
      })
      expect(result).toEqual({ made: 0, short: [] })
      expect(await reservations(order.id)).toHaveLength(1)
    })
  })

  it("writes the parts of an order that has none, once", async () => {
    const { order } = await buy()
    const before = await partsOf(order.id)
    await dropParts(order.id)
    await Promise.all([pass(), pass()])
    expect(await theBreak("order_without_parts", order.id)).toMatchObject({
      state: "repaired",
    })
    const after = await partsOf(order.id)
    expect(after).toHaveLength(before.length)
    expect(after.map(({ state }) => state)).toEqual(["waiting_payment"])
  })

  it("frees the stock that a cancelled order still holds", async () => {
    const { order, item, goods } = await buy()
    const [line] = await sql(
      `select item_id from order_item where order_id = ?`,
      [order.id]
    )
    await transfers.run("cancel-order", { order_id: order.id })
    await breaks.reserve(item, z.string().parse(line?.["item_id"]))
    expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 1 })
    await pass()
    expect(await theBreak("cancelled_holds_stock", order.id)).toMatchObject({
      ...{ state: "repaired", result: "freed" },
    })
    expect(
      await make.stockOf(goods.variants[0]?.inventoryItemId ?? "")
    ).toEqual({ stocked: 10, reserved: 0 })
  })

  it("looks once at a completion that never ended", async () => {
    const cart = await buyer().readyCart([
      { variantId: (await make.product({ pesantren: near })).variantId },
    ])
    await sql(
      `insert into workflow_execution
         (id, workflow_id, transaction_id, run_id, state, context)
       values ('wf_exec_uji', 'complete-cart', 'uji', 'uji', 'not_started',
         jsonb_build_object('data', jsonb_build_object('payload',
           jsonb_build_object('id', ?::text))))`,
      [cart.id]
    )
    await pass()
    await pass()
    expect(await theBreak("checkout_unfinished", "wf_exec_uji")).toMatchObject({
      ...{ state: "repaired", result: "no_order", attempts: 1 },
    })
    // The buyer may press again.
    expect((await buyer().complete(cart.id)).status).toBe(200)
  })
})
