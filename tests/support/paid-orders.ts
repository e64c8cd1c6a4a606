import { z } from "@medusajs/framework/zod"
import { Buyer } from "./buyer.ts"
import { withClient } from "./database.ts"
import type { Market } from "./market.ts"
import { until } from "./poll.ts"
import type { Runtime } from "./runtime.ts"
import { Api, read } from "./store-api.ts"

/**
 * Orders of one piece each in an open shop, paid: the ids of their shop orders,
 * the oldest first. A transfer that waits is set aside in the database, because
 * an administrator marks as paid only what nobody has begun to pay.
 */
export async function payOrders(
  market: Market,
  {
    runtime,
    pesantren,
    count,
  }: { runtime: Runtime; pesantren: string; count: number }
): Promise<string[]> {
  const goods = await market.goods({ id: pesantren, slug: "", name: "" })
  const api = new Api({
    url: runtime.backendUrl,
    key: runtime.publishableKey,
  })
  const ids: string[] = []
  for (let index = 0; index < count; index += 1) {
    const { id } = await new Buyer(api).buy([
      { variantId: goods.variantIds[0] ?? "" },
    ])
    await markPaid(market, runtime, id)
    const { value } = await until("the order is paid", () =>
      paidPart(runtime, id)
    )
    ids.push(value)
  }
  return ids
}

/** Takes an order of an open shop for paid, as an administrator would. */
export async function markPaid(
  market: Market,
  runtime: Runtime,
  orderId: string
) {
  const collection = await withClient(runtime.databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `update payment_collection set status = 'not_paid'
       where id = (select payment_collection_id from order_payment_collection
         where order_id = $1 and deleted_at is null limit 1)
       returning id`,
      [orderId]
    )
    return rows[0]?.id ?? ""
  })
  read(
    z.unknown(),
    await market.admin.post(
      `/admin/payment-collections/${collection}/mark-as-paid`,
      { order_id: orderId }
    )
  )
}

const paidPart = (runtime: Runtime, orderId: string) =>
  withClient(runtime.databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from shop_order where order_id = $1 and state = 'to_process'`,
      [orderId]
    )
    return rows[0]?.id
  })
