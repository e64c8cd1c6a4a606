import { expect } from "vitest"
import type { Drill } from "./drill.ts"

const write = (table: string) =>
  new RegExp(`insert into (?:"\\w+"\\.)?"${table}"`, "i")
const change = (table: string) =>
  new RegExp(`update (?:"\\w+"\\.)?"${table}"`, "i")

/** Ten statements of completing a cart, before each of which a process may die. */
export const KILL_POINTS = [
  ["the order", write("order")],
  ["its cart", write("order_cart")],
  ["its payment", write("order_payment_collection")],
  ["the end of the cart", change("cart")],
  ["its reservation", write("reservation_item")],
  ["the counter of its stock", change("inventory_level")],
  ["its authorisation", change("payment_session")],
  ["its parts", write("shop_order")],
  ["the lines of its parts", write("shop_order_line")],
  ["the timeline of its parts", write("shop_order_event")],
] as const satisfies readonly (readonly [string, RegExp])[]

/**
 * Buyers press at once; the backend is killed before the first statement of a
 * kind and started again; the reconciler works; then everybody presses once
 * more. Every buyer has one order that is whole. Answers how long it took from
 * the start until nothing was half done, in milliseconds.
 */
export async function survivesKill(
  drill: Drill,
  { statement, buyers }: { statement: RegExp; buyers: number }
): Promise<number> {
  const [backend] = drill.backends
  if (!backend) throw new Error("The drill has no backend.")
  const stall = await drill.market.stall()
  const goods = await drill.market.goods(stall, { stock: 100 })
  const carts = await drill.carts(buyers, [goods])
  drill.tap.trap(statement, () => backend.kill())
  await Promise.all(carts.map((cart) => drill.complete(cart)))
  expect(drill.tap.hasSprung).toBe(true)
  await backend.gone()
  await backend.start()
  const tookMs = await drill.settled(60_000)
  for (const cart of carts) expect(await drill.complete(cart)).toBe(200)
  await drill.settled(10_000)
  return tookMs
}
