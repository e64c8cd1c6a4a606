import { z } from "@medusajs/framework/zod"
import { expect } from "vitest"
import { moneyOf } from "./awaited-orders.ts"
import { cardDrill, type HeldCart } from "./card-drill.ts"
import type { Drill, Sprung } from "./drill.ts"
import type { StripeFake } from "./fakes/stripe.ts"
import { until } from "./poll.ts"

/** A job runs each minute, and one may wait for the other. */
const JOBS_MS = 240_000

/**
 * Stripe tells of several holds at once, while no browser comes back; the
 * backend is killed when `trap` springs, and started again; Stripe repeats what
 * was not answered, and in the end everything that it ever told, backwards.
 * Every cart is one order, whose card was charged once and whose part can be
 * begun. Answers how long that took from the start, in milliseconds.
 */
export async function chargesThroughKill(
  drill: Drill,
  stripe: StripeFake,
  { trap, buyers }: { trap: () => Sprung; buyers: number }
): Promise<number> {
  const { holdCart, eventsOf, tell, ordersOf } = cardDrill(drill, stripe)
  stripe.notices.hold()
  const goods = await drill.market.goods(await drill.market.stall(), {
    stock: 100,
  })
  const carts: HeldCart[] = []
  for (let nth = 0; nth < buyers; nth += 1) carts.push(await holdCart(goods))
  const sprung = trap()
  const told = carts.flatMap(({ reference }) => eventsOf(reference))
  const answers = await Promise.all(told.map((event) => tell(event)))
  const { value: killed } = await until(
    "the backend is killed",
    () => Promise.resolve(sprung.killed),
    JOBS_MS
  )
  await killed.gone()
  await killed.start()
  for (const [nth, event] of told.entries())
    if (answers[nth] !== 200) expect(await tell(event)).toBe(200)
  const { tookMs } = await until(
    "every card is charged",
    async () => {
      const orders = await Promise.all(carts.map(({ id }) => ordersOf(id)))
      const stored = await Promise.all(
        orders.map(async ([id = ""]) => ({
          ...(await moneyOf(drill, id)),
          payments: await paymentsOf(drill, id),
        }))
      )
      return stored.every(
        ({ booked, states: [state], payments: [payment] }) =>
          booked > 0 && state === "to_process" && payment?.is_answered
      )
    },
    JOBS_MS
  )
  await drill.settled(JOBS_MS)
  for (const { reference } of carts)
    for (const event of eventsOf(reference).reverse())
      expect(await tell(event)).toBe(200)
  await drill.settled(JOBS_MS)
  await expectChargedOnce(drill, stripe, carts)
  return tookMs
}

const Payment = z.object({
  ...{ is_answered: z.boolean(), status: z.string() },
  captured: z.coerce.number(),
})

/** What Medusa says of the payments of an order, and of what it is to be paid. */
const paymentsOf = (drill: Drill, orderId: string) =>
  drill.rows(
    Payment,
    `select p.captured_at is not null as is_answered, pc.status,
       pc.captured_amount as captured
     from order_payment_collection opc
     join payment_collection pc on pc.id = opc.payment_collection_id
     join payment p on p.payment_collection_id = pc.id
       and p.canceled_at is null and p.deleted_at is null
     where opc.order_id = $1 and opc.deleted_at is null`,
    [orderId]
  )

/** Each cart is one paid order, here and at Stripe alike. */
export async function expectChargedOnce(
  drill: Drill,
  stripe: StripeFake,
  carts: readonly HeldCart[]
): Promise<void> {
  const { ordersOf } = cardDrill(drill, stripe)
  for (const { id, total, reference } of carts) {
    const orders = await ordersOf(id)
    expect(orders).toHaveLength(1)
    expect(await moneyOf(drill, orders[0] ?? "")).toEqual({
      ...{ captures: 1, captured: total, booked: total },
      states: ["to_process"],
    })
    expect(await paymentsOf(drill, orders[0] ?? "")).toEqual([
      { is_answered: true, status: "completed", captured: total },
    ])
    expect(stripe.api.book.get(reference)).toMatchObject({
      ...{ status: "succeeded", amount_received: total * 100 },
      latest_charge: { amount_refunded: 0 },
    })
  }
}
