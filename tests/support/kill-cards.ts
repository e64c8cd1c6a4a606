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
  const { holdCart, eventsOf, tell } = cardDrill(drill, stripe)
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
      const money = await moneyOfCarts(drill, stripe, carts)
      return money.every(
        ({ booked, states }) => booked > 0 && states[0] === "to_process"
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

/** What the rows say of the orders of carts; of no order there is no money. */
async function moneyOfCarts(
  drill: Drill,
  stripe: StripeFake,
  carts: readonly HeldCart[]
) {
  const { ordersOf } = cardDrill(drill, stripe)
  return Promise.all(
    carts.map(async ({ id }) => moneyOf(drill, (await ordersOf(id))[0] ?? ""))
  )
}

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
    expect(stripe.api.book.get(reference)).toMatchObject({
      ...{ status: "succeeded", amount_received: total * 100 },
      latest_charge: { amount_refunded: 0 },
    })
  }
}
