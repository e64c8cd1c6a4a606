import { z } from "@medusajs/framework/zod"
import { expect } from "vitest"
import type { Drill } from "./drill.ts"

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
