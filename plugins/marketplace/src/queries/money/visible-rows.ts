import type { MedusaContainer } from "@medusajs/framework/types"
import { ordersWithin } from "./orders-within"

/** Who looks, as far as it decides what is seen of money. */
export interface MoneyReader {
  /** Where the officer may use the route. */
  territory: readonly string[]
  /** Whether it is the office that keeps the accounts: it sees all. */
  keeps: boolean
}

/** Of some rows, those of purchases that the reader's territory has a part in. */
export async function visibleRows<Row extends { order_id: string }>(
  container: MedusaContainer,
  rows: readonly Row[],
  { territory, keeps }: MoneyReader
): Promise<Row[]> {
  if (keeps) return [...rows]
  const orders = await ordersWithin(
    container,
    rows.map(({ order_id }) => order_id),
    territory
  )
  return rows.filter(({ order_id }) => orders.has(order_id))
}
