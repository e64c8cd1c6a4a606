import { expect } from "vitest"
import { awaitedOrder, moneyOf, tell } from "./awaited-orders.ts"
import type { Drill } from "./drill.ts"
import type { MidtransFake } from "./fakes/midtrans/index.ts"
import { until } from "./poll.ts"

/** A job runs each minute, and one may wait for the other. */
const JOBS_MS = 200_000

/**
 * A gateway tells of several payments at once, spread over all servers; one of
 * them is killed before the first statement of a kind; the gateway repeats what
 * was not answered. A server alone is started again; of several the others do
 * what it left, and it comes back after that. Every order is paid once, and its
 * part can be begun. Answers how long that took, in milliseconds.
 */
export async function paysThroughKill(
  drill: Drill,
  midtrans: MidtransFake,
  {
    statement,
    buyers,
    limitMs = JOBS_MS,
  }: { statement: RegExp; buyers: number; limitMs?: number }
): Promise<number> {
  const goods = await drill.market.goods(await drill.market.stall(), {
    stock: 100,
  })
  const orders: Awaited<ReturnType<typeof awaitedOrder>>[] = []
  for (let nth = 0; nth < buyers; nth += 1)
    orders.push(await awaitedOrder(drill, goods))
  const notices = await Promise.all(
    orders.map(({ reference }) =>
      midtrans.change(reference, { transaction_status: "settlement" })
    )
  )
  const trap = drill.trap(statement)
  const answers = await Promise.all(
    notices.map((notice, nth) => tell(drill, notice, nth))
  )
  const { value: killed } = await until(
    "a server is killed",
    () => Promise.resolve(trap.killed),
    JOBS_MS
  )
  await killed.gone()
  const at = drill.backends.findIndex((backend) => backend !== killed)
  if (at < 0) await killed.start()
  for (const [nth, notice] of notices.entries())
    if (answers[nth] !== 200)
      expect(await tell(drill, notice, Math.max(at, 0))).toBe(200)
  const { tookMs } = await until(
    "every order is paid",
    async () => {
      const money = await Promise.all(
        orders.map(({ id }) => moneyOf(drill, id))
      )
      return money.every(
        ({ booked, states }) => booked > 0 && states[0] === "to_process"
      )
    },
    limitMs
  )
  await drill.settled(limitMs)
  if (at >= 0) await killed.start()
  for (const { id, total } of orders)
    expect(await moneyOf(drill, id)).toEqual({
      ...{ captures: 1, captured: total, booked: total },
      states: ["to_process"],
    })
  return tookMs
}
