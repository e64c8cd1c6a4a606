import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OF_AWAITED_PROVIDERS } from "../lib/awaited-channels"
import type { AwaitingOrder } from "../lib/awaiting-order"
import { waitVerdict } from "../lib/awaiting-order"
import { MONEY_MODULE } from "../modules/money"
import { AWAITING_FIELDS, readAwaitingOrders } from "./awaiting-orders"

const PAGE = 100

/** Placed orders that wait for a transfer or a payment by QRIS, page by page. */
async function* waitingPages(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "payment_session",
      fields: AWAITING_FIELDS,
      filters: {
        ...OF_AWAITED_PROVIDERS,
        status: "pending_authorization",
      },
      pagination: { take: PAGE, skip, order: { id: "ASC" } },
    })
    yield readAwaitingOrders(data)
    if (data.length < PAGE) return
  }
}

/** Those of a page with something to do: no transfer yet, or its time has come. */
async function dueOf(
  container: MedusaContainer,
  orders: AwaitingOrder[],
  now: Date
): Promise<AwaitingOrder[]> {
  const money = container.resolve(MONEY_MODULE)
  const [settings, transfers] = await Promise.all([
    money.settingsInForce(now),
    money.listExpectations(
      { payment_session_id: orders.map(({ session_id }) => session_id) },
      { take: orders.length }
    ),
  ])
  const of = new Map(transfers.map((it) => [it.payment_session_id, it]))
  return orders.filter((order) => {
    const transfer = of.get(order.session_id)
    if (!transfer) return true
    const { event, is_over, reminder } = waitVerdict(
      order,
      transfer,
      settings,
      now
    )
    return !!event || is_over || !!reminder
  })
}

/** Waiting orders that a timer has something to do with. */
export async function findDueOrders(
  container: MedusaContainer
): Promise<AwaitingOrder[]> {
  const now = new Date()
  const due: AwaitingOrder[] = []
  for await (const orders of waitingPages(container))
    if (orders.length) due.push(...(await dueOf(container, orders, now)))
  return due
}
