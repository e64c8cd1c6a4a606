import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { toldOf } from "../lib/told-of"
import { findUntoldOrders } from "../queries/find-untold-orders"
import { sendOrderPlacedMailWorkflow } from "../workflows/send-order-placed-mail"

const PAGE = 100
const OLDEST_MS = 2 * 86_400_000
/** The event of an order has long come by then. */
const YOUNGEST_MS = 5 * 60_000

/**
 * Each five minutes: writes to buyers whose order was never told of, because a
 * process died before it had its event. For a guest this mail is the only way
 * back to the order. A mail is sent once, so this is safe to run twice.
 */
export default async function makeUpOrderMails(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await container
    .resolve(Modules.LOCKING)
    .execute("make-up-order-mails", async () => {
      const now = Date.now()
      const since = new Date(now - OLDEST_MS)
      const until = new Date(now - YOUNGEST_MS)
      let made = 0
      let after = ""
      for (;;) {
        const page = { after, limit: PAGE }
        const ids = await findUntoldOrders(container, { since, until, ...page })
        for (const order_id of ids) {
          const { errors } = await sendOrderPlacedMailWorkflow(container).run({
            input: { order_id },
            throwOnError: false,
          })
          const fault: unknown = errors[0]?.error
          if (fault)
            logger.warn(`mail.not_made_up ${order_id}: ${toldOf(fault)}`)
          else made += 1
        }
        after = ids.at(-1) ?? after
        if (ids.length < PAGE) break
      }
      if (made > 0)
        logger.info(`mail.made_up count=${made} ms=${Date.now() - now}`)
    })
}

export const config = {
  name: "make-up-order-mails",
  schedule: "*/5 * * * *",
}
