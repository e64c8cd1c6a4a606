import { setTimeout as sleep } from "node:timers/promises"
import { expect } from "vitest"
import type { Drill } from "./drill.ts"
import { KILL_POINTS } from "./kill-points.ts"
import { until } from "./poll.ts"

const AWAY_MS = 10_000
const RESERVING = new Map(KILL_POINTS).get("its reservation") ?? /^$/

/**
 * The database goes away from all servers in the middle of checkouts, and comes
 * back. Nothing stays half done, and who presses once more has an order.
 */
export async function survivesOutage(
  drill: Drill,
  { buyers, limitMs }: { buyers: number; limitMs: number }
): Promise<void> {
  const goods = await drill.market.goods(await drill.market.stall(), {
    stock: 50,
  })
  const carts = await drill.carts(buyers, [goods])
  const trap = drill.trapCut(RESERVING)
  const pressed = Promise.all(
    carts.map((cart, nth) => drill.complete(cart, nth))
  )
  await until("the database is gone", () => Promise.resolve(trap.isCut))
  await sleep(AWAY_MS)
  await drill.mendDatabase()
  expect((await pressed).some((status) => status !== 200)).toBe(true)
  await drill.settled(limitMs)
  for (const [nth, cart] of carts.entries())
    expect(await drill.complete(cart, nth)).toBe(200)
  await drill.settled(10_000)
}
