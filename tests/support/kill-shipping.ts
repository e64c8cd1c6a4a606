import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { expect } from "vitest"
import { paidOrders } from "./awaited-orders.ts"
import type { Drill } from "./drill.ts"
import { drillSeller } from "./drill-seller.ts"
import type { MidtransFake } from "./fakes/midtrans/index.ts"
import { until } from "./poll.ts"
import type { Api } from "./store-api.ts"

const STOCK = 20

const Sent = z.object({
  ...{ id: z.string(), state: z.string(), item: z.string() },
  ...{ stocked: z.coerce.number(), reserved: z.coerce.number() },
  fulfillments: z.coerce.number(),
  is_given: z.boolean(),
})

/** What the rows say of orders of one piece each. */
const sentOf = (drill: Drill, orders: readonly string[]) =>
  drill.rows(
    Sent,
    `select so.id, so.state, il.inventory_item_id as item,
       il.stocked_quantity as stocked, il.reserved_quantity as reserved,
       (select count(*) from order_fulfillment link
         join fulfillment f on f.id = link.fulfillment_id
           and f.canceled_at is null and f.deleted_at is null
         where link.order_id = so.order_id and link.deleted_at is null)
         as fulfillments,
       exists (select 1 from break b where b.subject = so.id
         and b.kind = 'shipping_half_made' and b.state = 'given_to_officer')
         as is_given
     from shop_order so
     join shop_order_line sl on sl.shop_order_id = so.id
     join product_variant_inventory_item vi on vi.variant_id = sl.variant_id
       and vi.deleted_at is null
     join inventory_level il on il.inventory_item_id = vi.inventory_item_id
     where so.order_id = any($1) order by so.id`,
    [orders]
  )

async function ship(seller: Api, id: string): Promise<number> {
  try {
    const tracking_number = `JK${randomBytes(5).toString("hex").toUpperCase()}`
    const body = { courier: "jne", tracking_number }
    return (await seller.post(`/seller/orders/${id}/ship`, body)).status
  } catch {
    return 0
  }
}

/**
 * A shop sends several parcels at once; the backend is killed before the first
 * statement of a kind and started again; the reconciler works, and the shop
 * presses once more. Every parcel has left the stock once, but one of which the
 * rows cannot tell whether it did, which an officer has.
 */
export async function shipsThroughKill(
  drill: Drill,
  midtrans: MidtransFake,
  { statement, parcels }: { statement: RegExp; parcels: number }
): Promise<void> {
  const stall = await drill.market.stall()
  const seller = await drillSeller(drill, stall)
  const goods = []
  for (let nth = 0; nth < parcels; nth += 1)
    goods.push(await drill.market.goods(stall, { stock: STOCK }))
  const orders = await paidOrders(drill, midtrans, goods)
  const parts = await sentOf(drill, orders)
  expect(parts).toHaveLength(parcels)
  const trap = drill.trap(statement)
  await Promise.all(parts.map(({ id }) => ship(seller, id)))
  expect(trap.killed).toBeDefined()
  await trap.killed?.gone()
  await trap.killed?.start()
  await until(
    "each parcel is sent, or an officer has it",
    async () => {
      const now = await sentOf(drill, orders)
      const open = now.filter((it) => it.state !== "shipped" && !it.is_given)
      for (const { id } of open) await ship(seller, id)
      return open.length === 0
    },
    180_000
  )
  await drill.settled(120_000)
  for (const part of await sentOf(drill, orders))
    if (part.is_given) expect(part.stocked).toBeGreaterThanOrEqual(STOCK - 1)
    else
      expect(part).toMatchObject({
        ...{ stocked: STOCK - 1, reserved: 0, fulfillments: 1 },
      })
}
