import type { Task } from "@/data/seller/home"
import type { ShopOrder } from "@/data/seller/orders"
import { lastDayOf, urgencyOf } from "./order-due"
import { firstName } from "./seller-orders"

/** What waits in a shop, of a kind: how many, and those that are due first. */
export interface WaitingOrders {
  count: number
  orders: readonly ShopOrder[]
}

const toItem = ({ id, number, recipient, due_at }: ShopOrder) => ({
  id,
  title: [number, firstName(recipient?.name ?? ""), recipient?.district]
    .filter(Boolean)
    .join(" · "),
  ...{ detail: null, due_on: due_at && lastDayOf(due_at) },
})

/** Due by tomorrow is for now: working days are short, and couriers close. */
function toTask(
  kind: "orders_to_process" | "orders_to_ship",
  { count, orders }: WaitingOrders,
  now: Date
): Task[] {
  const [first] = orders
  if (!first) return []
  const isNow = first.due_at && urgencyOf(first.due_at, now) !== "later"
  const urgency = isNow ? "now" : "soon"
  return [{ kind, urgency, count, items: orders.map(toItem) }]
}

/** What orders ask of a shop, for its home. */
export const orderTasks = (
  waiting: Readonly<{ toProcess: WaitingOrders; toShip: WaitingOrders }>,
  now: Date
): Task[] => [
  ...toTask("orders_to_process", waiting.toProcess, now),
  ...toTask("orders_to_ship", waiting.toShip, now),
]
