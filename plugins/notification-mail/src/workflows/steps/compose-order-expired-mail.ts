import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isUnpaidEnd } from "../../lib/unpaid-end"
import { orderExpiredMail } from "../../mails/order-expired"
import { loadEndedParts } from "../../queries/load-ended-parts"
import { loadOrderView } from "../../queries/load-order-view"
import { settingsOf } from "../../settings"
import { toNotification } from "./to-notification"

/**
 * The mail of a cancelled order whose money never came; none when it was
 * cancelled for another reason, such as that all its parts were.
 */
export const composeOrderExpiredMailStep = createStep(
  "compose-order-expired-mail",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await loadOrderView(container, order_id)
    const expiredAt = (order?.transfer ?? order?.qris)?.expires_at
    if (!order || !expiredAt || Date.parse(expiredAt) > Date.now()) {
      return new StepResponse([])
    }
    if (!isUnpaidEnd(await loadEndedParts(container, order_id)))
      return new StepResponse([])
    const notification = toNotification({
      to: order.email,
      template: "order-expired",
      key: `order-expired:${order.id}`,
      resource: { type: "order", id: order.id },
      mail: orderExpiredMail(order, expiredAt, settingsOf(container)),
    })
    return new StepResponse([notification])
  }
)
