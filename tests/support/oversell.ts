import { z } from "@medusajs/framework/zod"
import { expect } from "vitest"
import type { Drill } from "./drill.ts"
import type { Goods } from "./market.ts"
import { read } from "./store-api.ts"

const Level = z.object({ reserved: z.coerce.number() })

/**
 * Many buyers press at once for a few pieces, spread over all servers: as many
 * orders as there are pieces, and nobody gets a fault of ours.
 */
export async function expectNoOversell(
  drill: Drill,
  { buyers, stock }: { buyers: number; stock: number }
): Promise<void> {
  const stall = await drill.market.stall()
  const goods = await drill.market.goods(stall, { stock })
  const carts = await drill.carts(buyers, [goods])
  const answers = await Promise.all(
    carts.map((cart, nth) => drill.complete(cart, nth))
  )
  expect(answers.filter((status) => status === 200)).toHaveLength(stock)
  expect(answers.filter((status) => status === 0 || status >= 500)).toEqual([])
  const [level] = await drill.rows(
    Level,
    `select reserved_quantity as reserved from inventory_level
     where inventory_item_id = $1`,
    [goods.inventoryItemIds[0]]
  )
  expect(level?.reserved).toBe(stock)
  await drill.settled()
  const orders = await drill.rows(
    z.object({ id: z.string() }),
    `select o.id from "order" o
     join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
     where oc.cart_id = any($1) and o.status = 'pending'`,
    [carts]
  )
  expect(orders).toHaveLength(stock)
}

/** The same button of one cart, pressed at all servers at once: one order. */
export async function expectOneOrder(
  drill: Drill,
  presses: number
): Promise<void> {
  const stall = await drill.market.stall()
  const goods = await drill.market.goods(stall, { stock: 50 })
  const [cart] = await drill.carts(1, [goods], 2)
  const answers = await Promise.all(
    Array.from({ length: presses }, (_, nth) => drill.complete(cart ?? "", nth))
  )
  expect(answers).toContain(200)
  await drill.settled()
  const orders = await drill.rows(
    z.object({ order_id: z.string() }),
    `select order_id from order_cart where cart_id = $1 and deleted_at is null`,
    [cart]
  )
  expect(orders).toHaveLength(1)
}

/** A cart with three and two pieces of one stock, on lines of their own. */
async function cartOfTwoLines(
  drill: Drill,
  { variantIds: [variantId = ""] }: Goods
): Promise<string> {
  const buyer = drill.buyer()
  const { id } = await buyer.readyCart([{ variantId, quantity: 3 }])
  const second = await buyer.api.post(`/store/carts/${id}/line-items`, {
    variant_id: variantId,
    ...{ quantity: 2, metadata: { gift: "untuk guru" } },
  })
  read(z.unknown(), second)
  read(z.unknown(), await buyer.ship(id))
  read(z.unknown(), await buyer.pay(id))
  return id
}

/**
 * Two lines of one item want all of its stock: together they are refused when
 * somebody took a piece, and of two such carts at once one is served.
 */
export async function expectLinesCounted(drill: Drill): Promise<void> {
  const stall = await drill.market.stall()
  const taken = await drill.market.goods(stall, { stock: 5 })
  const late = await cartOfTwoLines(drill, taken)
  const [other = ""] = await drill.carts(1, [taken])
  expect(await drill.complete(other)).toBe(200)
  expect(await drill.complete(late, 1)).toBe(400)

  const goods = await drill.market.goods(stall, { stock: 5 })
  const carts = [
    await cartOfTwoLines(drill, goods),
    await cartOfTwoLines(drill, goods),
  ]
  const answers = await Promise.all(
    carts.map((cart, nth) => drill.complete(cart, nth))
  )
  expect(answers.sort()).toEqual([200, 400])
  await drill.settled()
}
