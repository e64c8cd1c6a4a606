import { setTimeout as sleep } from "node:timers/promises"
import { expect } from "vitest"
import type { Drill } from "./drill.ts"

const AWAY_MS = 10_000

/**
 * The database goes away from all servers while buyers press, and comes back.
 * Nothing stays half done, and who presses once more has an order.
 */
export async function survivesOutage(
  drill: Drill,
  { buyers, limitMs }: { buyers: number; limitMs: number }
): Promise<void> {
  const goods = await drill.market.goods(await drill.market.stall(), {
    stock: 50,
  })
  const carts = await drill.carts(buyers, [goods])
  const pressed = Promise.all(
    carts.map((cart, nth) => drill.complete(cart, nth))
  )
  await drill.cutDatabase()
  await sleep(AWAY_MS)
  await drill.mendDatabase()
  await pressed
  await drill.settled(limitMs)
  for (const [nth, cart] of carts.entries())
    expect(await drill.complete(cart, nth)).toBe(200)
  await drill.settled(10_000)
}
