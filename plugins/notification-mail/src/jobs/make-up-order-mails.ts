import type { MedusaContainer } from "@medusajs/framework/types"
import { makeUp } from "../lib/make-up"
import type { UntoldWindow } from "../lib/untold"
import { findUntoldOrders } from "../queries/find-untold-orders"
import { sendOrderPlacedMailWorkflow } from "../workflows/send-order-placed-mail"

const PAGE = 100
const NAME = "make-up-order-mails"

/** Page by page: each is found while the one before was told. */
async function* untoldOrders(container: MedusaContainer, window: UntoldWindow) {
  let after = ""
  for (;;) {
    const page = { ...window, after, limit: PAGE }
    const ids = await findUntoldOrders(container, page)
    yield* ids
    after = ids.at(-1) ?? after
    if (ids.length < PAGE) return
  }
}

/**
 * Each five minutes: writes to buyers whose order was never told of, because a
 * process died before it had its event. For a guest this mail is the only way
 * back to the order.
 */
export default async function makeUpOrderMails(container: MedusaContainer) {
  await makeUp(container, NAME, {
    find: (window) => untoldOrders(container, window),
    nameOf: (id) => id,
    tell: (order_id) =>
      sendOrderPlacedMailWorkflow(container).run({
        input: { order_id },
        throwOnError: false,
      }),
  })
}

export const config = { name: NAME, schedule: "*/5 * * * *" }
