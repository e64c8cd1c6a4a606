import { z } from "@medusajs/framework/zod"
import { orderOf } from "./buyer.ts"
import type { Drill } from "./drill.ts"
import type { MidtransFake } from "./fakes/midtrans/index.ts"
import type { Goods } from "./market.ts"
import { MIDTRANS_PROVIDER } from "./midtrans-shop.ts"
import { until } from "./poll.ts"
import { read } from "./store-api.ts"

const Regions = z.object({
  regions: z.array(
    z.object({
      id: z.string(),
      payment_providers: z.array(z.object({ id: z.string() })),
    })
  ),
})
const Session = z.object({ reference: z.string() })

/** Switches Midtrans on where the shop of a drill sells. */
export const allowMidtrans = (drill: Drill) =>
  allowPayment(drill, MIDTRANS_PROVIDER)

/** Switches a way of paying on where the shop of a drill sells. */
export async function allowPayment(
  { market }: Drill,
  provider: string
): Promise<void> {
  const { regions } = read(
    Regions,
    await market.admin.get("/admin/regions?fields=id,payment_providers.id")
  )
  for (const { id, payment_providers: known } of regions)
    read(
      z.unknown(),
      await market.admin.post(`/admin/regions/${id}`, {
        payment_providers: [...known.map((it) => it.id), provider],
      })
    )
}

/** An order of one piece that waits on a page of Midtrans. */
export async function awaitedOrder(drill: Drill, goods: Goods) {
  const buyer = drill.buyer()
  const { id: cart } = await buyer.readyCart([
    { variantId: goods.variantIds[0] ?? "" },
  ])
  read(z.unknown(), await buyer.pay(cart, MIDTRANS_PROVIDER))
  const { id, total } = orderOf(await buyer.complete(cart))
  const [session] = await drill.rows(
    Session,
    `select s.data ->> 'reference' as reference
     from payment_session s
     join order_payment_collection opc
       on opc.payment_collection_id = s.payment_collection_id
     where opc.order_id = $1 and s.provider_id = $2 and s.deleted_at is null`,
    [id, MIDTRANS_PROVIDER]
  )
  return { id, cart, total, reference: Session.parse(session).reference }
}

/** Tells one of the servers of money; one that dies answers 0. */
export async function tell(
  drill: Drill,
  notice: unknown,
  nth = 0
): Promise<number> {
  try {
    const { api } = drill.buyer(nth)
    return (await api.post("/hooks/pasar/midtrans", notice)).status
  } catch {
    return 0
  }
}

const Paid = z.object({
  ...{ captures: z.coerce.number(), captured: z.coerce.number() },
  ...{ booked: z.coerce.number(), states: z.array(z.string()) },
})

/** What the rows say of an order's money and parts. */
export async function moneyOf(drill: Drill, orderId: string) {
  const [row] = await drill.rows(
    Paid,
    `select count(c.id) as captures, coalesce(sum(c.amount), 0) as captured,
       (select coalesce(sum(t.amount), 0) from order_transaction t
         where t.order_id = $1 and t.deleted_at is null) as booked,
       (select coalesce(array_agg(so.state), '{}') from shop_order so
         where so.order_id = $1 and so.deleted_at is null) as states
     from order_payment_collection opc
     join payment p on p.payment_collection_id = opc.payment_collection_id
       and p.canceled_at is null and p.deleted_at is null
     join capture c on c.payment_id = p.id and c.deleted_at is null
     where opc.order_id = $1 and opc.deleted_at is null`,
    [orderId]
  )
  return Paid.parse(row)
}

/** Orders that are paid, and whose parts can be begun. */
export async function paidOrders(
  drill: Drill,
  midtrans: MidtransFake,
  goods: readonly Goods[]
): Promise<string[]> {
  const ids: string[] = []
  for (const one of goods) {
    const { id, reference } = await awaitedOrder(drill, one)
    await tell(
      drill,
      await midtrans.change(reference, { transaction_status: "settlement" })
    )
    ids.push(id)
  }
  for (const id of ids)
    await until(
      "its part can be begun",
      async () => (await moneyOf(drill, id)).states.includes("to_process"),
      120_000
    )
  return ids
}
