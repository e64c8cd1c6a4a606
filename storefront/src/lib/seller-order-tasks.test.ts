import { expect, it } from "vitest"
import type { ShopOrder } from "@/data/seller/orders"
import { orderTasks } from "./seller-order-tasks"

const NOW = new Date("2026-11-26T03:00:00Z")
const order = (id: string, due_at: string | null) =>
  ({
    ...{ id, number: `${id}-1`, due_at },
    recipient: { name: "Siti Nurjanah", district: "Coblong" },
  }) as ShopOrder
const waiting = (...orders: ShopOrder[]) => ({ count: orders.length, orders })

it("asks for nothing where nothing waits", () => {
  const none = waiting()
  expect(orderTasks({ toProcess: none, toShip: none }, NOW)).toEqual([])
})

it("names whose orders are due first, on the last day itself", () => {
  const [task] = orderTasks(
    {
      toProcess: waiting(order("1042", "2026-11-27T17:00:00.000Z")),
      toShip: waiting(),
    },
    NOW
  )
  expect(task).toEqual({
    ...{ kind: "orders_to_process", urgency: "now", count: 1 },
    items: [
      {
        ...{ id: "1042", title: "1042-1 · Siti · Coblong", detail: null },
        due_on: "2026-11-27T16:59:59.999Z",
      },
    ],
  })
})

it.each([
  ["2026-11-25T17:00:00.000Z", "now"],
  ["2026-11-27T17:00:00.000Z", "now"],
  ["2026-11-28T17:00:00.000Z", "soon"],
  [null, "soon"],
])("due at %s is for %s", (due, urgency) => {
  const tasks = orderTasks(
    { toProcess: waiting(), toShip: waiting(order("7", due)) },
    NOW
  )
  expect(tasks).toMatchObject([{ kind: "orders_to_ship", urgency }])
})
