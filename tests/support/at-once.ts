import { expect } from "vitest"
import { awaitedOrder, moneyOf, tell } from "./awaited-orders.ts"
import { cardDrill, type HeldCart } from "./card-drill.ts"
import type { Drill } from "./drill.ts"
import type { MidtransFake } from "./fakes/midtrans/index.ts"
import type { StripeFake } from "./fakes/stripe.ts"
import { expectChargedOnce } from "./kill-cards.ts"
import type { Goods } from "./market.ts"
import { until } from "./poll.ts"

/** The jobs of a minute may have to do the last of it. */
const PAID_MS = 150_000
/** How often a gateway says each thing to each server. */
const TIMES = [1, 2, 3]

const goodsOf = async ({ market }: Drill): Promise<Goods> =>
  market.goods(await market.stall(), { stock: 100 })

async function heldCarts(
  drill: Drill,
  stripe: StripeFake,
  buyers: number
): Promise<HeldCart[]> {
  const { holdCart } = cardDrill(drill, stripe)
  stripe.notices.hold()
  const goods = await goodsOf(drill)
  const carts: HeldCart[] = []
  for (let nth = 0; nth < buyers; nth += 1) carts.push(await holdCart(goods))
  return carts
}

async function expectCharged(
  drill: Drill,
  stripe: StripeFake,
  carts: readonly HeldCart[]
): Promise<void> {
  const { ordersOf } = cardDrill(drill, stripe)
  await until(
    "every card is charged",
    async () => {
      const money = await Promise.all(
        carts.map(async ({ id }) =>
          moneyOf(drill, (await ordersOf(id))[0] ?? "")
        )
      )
      return money.every(({ states }) => states[0] === "to_process")
    },
    PAID_MS
  )
  await drill.settled(PAID_MS)
  await expectChargedOnce(drill, stripe, carts)
}

/**
 * Of each cart Stripe's notices, their repetitions and the buyer's button reach
 * every server in the same moment: one order, charged once, and no fault of ours.
 */
export async function expectChargedOnceByAll(
  drill: Drill,
  stripe: StripeFake,
  buyers: number
): Promise<void> {
  const { eventsOf, tell: tellCard } = cardDrill(drill, stripe)
  const carts = await heldCarts(drill, stripe, buyers)
  const answers = await Promise.all(
    carts.flatMap(({ id, reference }) =>
      drill.backends.flatMap((_, at) => [
        drill.complete(id, at),
        ...TIMES.flatMap(() =>
          eventsOf(reference).map((event) => tellCard(event, at))
        ),
      ])
    )
  )
  expect(answers.filter((status) => status === 0 || status >= 500)).toEqual([])
  await expectCharged(drill, stripe, carts)
  for (const { id } of carts)
    for (const at of drill.backends.keys())
      expect(await drill.complete(id, at)).toBe(200)
  await expectChargedOnce(drill, stripe, carts)
}

/** The same for orders that wait for Midtrans: its notice, often and everywhere. */
export async function expectPaidOnceByAll(
  drill: Drill,
  midtrans: MidtransFake,
  buyers: number
): Promise<void> {
  const goods = await goodsOf(drill)
  const orders: Awaited<ReturnType<typeof awaitedOrder>>[] = []
  for (let nth = 0; nth < buyers; nth += 1)
    orders.push(await awaitedOrder(drill, goods))
  const notices = await Promise.all(
    orders.map(({ reference }) =>
      midtrans.change(reference, { transaction_status: "settlement" })
    )
  )
  const answers = await Promise.all(
    [...notices.entries()].flatMap(([nth, notice]) =>
      drill.backends.flatMap((_, at) => [
        drill.complete(orders[nth]?.cart ?? "", at),
        ...TIMES.map(() => tell(drill, notice, at)),
      ])
    )
  )
  expect(answers.filter((status) => status !== 200)).toEqual([])
  await until(
    "every order is paid",
    async () => {
      const money = await Promise.all(
        orders.map(({ id }) => moneyOf(drill, id))
      )
      return money.every(({ states }) => states[0] === "to_process")
    },
    PAID_MS
  )
  await drill.settled(PAID_MS)
  for (const { id, total } of orders)
    expect(await moneyOf(drill, id)).toEqual({
      ...{ captures: 1, captured: total, booked: total },
      states: ["to_process"],
    })
}

/**
 * Stripe takes seconds for every answer while buyers with cards and others press
 * at all servers: everybody has an order, and each card is charged once.
 */
export async function servesBesideSlowStripe(
  drill: Drill,
  stripe: StripeFake,
  { buyers, slowMs }: { buyers: number; slowMs: number }
): Promise<void> {
  const cards = await heldCarts(drill, stripe, buyers)
  const others = await drill.carts(buyers, [await goodsOf(drill)])
  stripe.mishaps.plan({ on: /./, how: "slow", ms: slowMs, times: 10_000 })
  const ids = [...cards.map(({ id }) => id), ...others]
  const began = Date.now()
  const answers = await Promise.all(
    ids.map((id, nth) => drill.complete(id, nth))
  )
  expect(answers.filter((status) => status !== 200)).toEqual([])
  expect(Date.now() - began, "Stripe was slow").toBeGreaterThanOrEqual(slowMs)
  await expectCharged(drill, stripe, cards)
  stripe.mishaps.clear()
}
