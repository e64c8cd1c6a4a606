import { expect } from "vitest"
import type { Drill } from "./drill.ts"

const write = (table: string) =>
  new RegExp(`insert into (?:"\\w+"\\.)?"${table}"`, "i")
const change = (table: string) =>
  new RegExp(`update (?:"\\w+"\\.)?"${table}"`, "i")

/** Core writes a capture down, and marks its payment in a statement of its own. */
const CAPTURED = /update (?:"\w+"\.)?"payment" set.*"captured_at"/i

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

/** Statements of the work on a notice of a gateway, from its door to the paid part. */
export const NOTICE_KILL_POINTS = [
  ["the notice", /insert into inbox_event/i],
  ["that somebody works on it", /update inbox_event set attempts/i],
  ["its payment", write("payment")],
  ["its authorisation", change("payment_session")],
  ["its capture", write("capture")],
  ["the answer to its capture", CAPTURED],
  ["the sum of what came", change("payment_collection")],
  ["the accounts of its order", write("order_transaction")],
  ["the part that is paid", change("shop_order")],
  ["the end of the notice", /update inbox_event e set state/i],
] as const satisfies readonly (readonly [string, RegExp])[]

/** Statements of the work on a notice of a card, from its hold to the paid part. */
export const CARD_KILL_POINTS = [
  ["its payment", write("payment")],
  ["its order", write("order")],
  ["its capture", write("capture")],
  ["the answer to its capture", CAPTURED],
  ["the accounts of its order", write("order_transaction")],
  ["the part that is paid", change("shop_order")],
] as const satisfies readonly (readonly [string, RegExp])[]

/** Statements of reading a bank's file in which a buyer's very sum came. */
export const STATEMENT_KILL_POINTS = [
  ["its row", /insert into statement_row/i],
  ["whose it is", write("row_match")],
  ["the capture", write("capture")],
  ["the answer to its capture", CAPTURED],
  ["the accounts of its order", write("order_transaction")],
] as const satisfies readonly (readonly [string, RegExp])[]

/** Statements of sending a parcel. */
export const SHIPPING_KILL_POINTS = [
  ["its fulfilment", write("fulfillment")],
  ["its stock", change("inventory_level")],
  ["its link to the order", write("order_fulfillment")],
  ["its count in the order", write("order_change")],
  ["the end of its reservation", change("reservation_item")],
  ["its shipment", change("fulfillment")],
  ["the part that is sent", change("shop_order")],
] as const satisfies readonly (readonly [string, RegExp])[]

/**
 * Buyers press at once; a server is killed before the first statement of a
 * kind and started again; the reconciler works; then everybody presses once
 * more. Every buyer has one order that is whole. Answers how long it took from
 * the start until nothing was half done, in milliseconds.
 */
export async function survivesKill(
  drill: Drill,
  {
    statement,
    buyers,
    limitMs = 60_000,
  }: { statement: RegExp; buyers: number; limitMs?: number }
): Promise<number> {
  const stall = await drill.market.stall()
  const goods = await drill.market.goods(stall, { stock: 100 })
  const carts = await drill.carts(buyers, [goods])
  const trap = drill.trap(statement)
  await Promise.all(carts.map((cart, nth) => drill.complete(cart, nth)))
  expect(trap.killed).toBeDefined()
  await trap.killed?.gone()
  await trap.killed?.start()
  const tookMs = await drill.settled(limitMs)
  for (const cart of carts) expect(await drill.complete(cart)).toBe(200)
  await drill.settled(10_000)
  return tookMs
}
