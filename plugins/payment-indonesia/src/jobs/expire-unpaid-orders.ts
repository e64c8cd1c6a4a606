import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { faultOf } from "../lib/fault-of"
import { findDueOrders } from "../queries/find-due-orders"
import { expireOrderWorkflow } from "../workflows/expire-order"

/**
 * Each minute: awaits transfers that were not awaited yet (a process died
 * before it could), reminds, calls officers, and cancels orders whose time has
 * run out, which frees their stock. One that fails is told and tried again next
 * time.
 */
export default async function expireUnpaidOrders(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute("expire-unpaid-orders", async () => {
    const started = Date.now()
    const orders = await findDueOrders(container)
    let cancelled = 0
    for (const { session_id, order_id, cart_id } of orders) {
      const { result, errors } = await expireOrderWorkflow(container).run({
        input: { session_id, order_id, cart_id },
        throwOnError: false,
      })
      const fault: unknown = errors[0]?.error
      if (fault) {
        logger.warn(`payment.order_not_expired ${order_id}: ${faultOf(fault)}`)
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
