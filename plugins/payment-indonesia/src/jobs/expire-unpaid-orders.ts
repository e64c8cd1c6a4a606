import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isOver, type AwaitingOrder } from "../lib/awaiting-order"
import { AWAITING_FIELDS, readAwaitingOrders } from "../queries/awaiting-orders"
import { expireOrderWorkflow } from "../workflows/expire-order"

const PAGE = 100

/** Providers whose money is awaited by this clock; a gateway has its own. */
const AWAITED = ["pp_transfer_%", "pp_qris_%"]

/** Errors come out of a workflow as plain objects. */
const said = (fault: unknown) =>
  typeof fault === "object" && fault !== null && "message" in fault
    ? String(fault.message)
    : "unknown"

/** Orders whose time has run out, or that were cancelled while they waited. */
async function findOver(container: MedusaContainer): Promise<AwaitingOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const now = new Date()
  const found: AwaitingOrder[] = []
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "payment_session",
      fields: AWAITING_FIELDS,
      filters: {
        $or: AWAITED.map((like) => ({ provider_id: { $like: like } })),
        status: "pending_authorization",
      },
      pagination: { take: PAGE, skip, order: { id: "ASC" } },
    })
    found.push(...readAwaitingOrders(data).filter((row) => isOver(row, now)))
    if (data.length < PAGE) return found
  }
}

/**
 * Each minute: cancels orders by bank transfer and QRIS whose time has run out, and
 * frees their stock. One that fails is told and tried again next time.
 */
export default async function expireUnpaidOrders(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute("expire-unpaid-orders", async () => {
    const started = Date.now()
    const orders = await findOver(container)
    let cancelled = 0
    for (const { session_id, order_id, cart_id } of orders) {
      const { result, errors } = await expireOrderWorkflow(container).run({
        input: { session_id, order_id, cart_id },
        throwOnError: false,
      })
      const fault: unknown = errors[0]?.error
      if (fault) {
        logger.warn(`payment.order_not_expired ${order_id}: ${said(fault)}`)
      } else if (result.cancelled) {
        cancelled += 1
      }
    }
    if (orders.length) {
      logger.info(
        `payment.orders_expired cancelled=${cancelled} of=${orders.length} ms=${Date.now() - started}`
      )
    }
  })
}

export const config = {
  name: "expire-unpaid-orders",
  schedule: "* * * * *",
}
