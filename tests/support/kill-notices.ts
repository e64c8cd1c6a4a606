import { expect } from "vitest"
import { awaitedOrder, moneyOf, tell } from "./awaited-orders.ts"
import type { Drill } from "./drill.ts"
import type { MidtransFake } from "./fakes/midtrans/index.ts"
import { until } from "./poll.ts"

/** A job runs each minute, and one may wait for the other. */
const JOBS_MS = 200_000

/**
 * A gateway tells of several payments at once; the backend is killed before the
 * first statement of a kind and started again; the gateway repeats what was not
 * answered. Every order is paid once, and its part can be begun. Answers how
 * long that took from the start, in milliseconds.
 */
export async function paysThroughKill(
  drill: Drill,
  midtrans: MidtransFake,
  { statement, buyers }: { statement: RegExp; buyers: number }
): Promise<number> {
  const [backend] = drill.backends
  if (!backend) throw new Error("The drill has no backend.")
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
  drill.tap.trap(statement, () => backend.kill())
  const answers = await Promise.all(
    notices.map((notice) => tell(drill, notice))
  )
  await until(
    "the trap has sprung",
    () => Promise.resolve(drill.tap.hasSprung),
    JOBS_MS
  )
  await backend.gone()
  await backend.start()
  for (const [nth, notice] of notices.entries())
    if (answers[nth] !== 200) expect(await tell(drill, notice)).toBe(200)
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
    JOBS_MS
  )
  await drill.settled(JOBS_MS)
  for (const { id, total } of orders)
    expect(await moneyOf(drill, id)).toEqual({
      ...{ captures: 1, captured: total, booked: total },
      states: ["to_process"],
    })
  return tookMs
}
