import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isUnpaidEnd } from "../../lib/unpaid-end"
import { orderExpiredMail } from "../../mails/order-expired"
import { loadEndedParts } from "../../queries/load-ended-parts"
import { loadOrderView } from "../../queries/load-order-view"
import { settingsOf } from "../../settings"
import { toNotification } from "./to-notification"

/**
 * The mail of a cancelled order whose money never came, however it ended: by
 * time, by its gateway, by the office or in the dashboard. None when a person
 * cancelled its parts, who have mails of their own, or when it was paid.
 */
export const composeOrderExpiredMailStep = createStep(
  "compose-order-expired-mail",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await loadOrderView(container, order_id)
    if (order?.unpaid_until === undefined) return new StepResponse([])
    if (!isUnpaidEnd(await loadEndedParts(container, order_id)))
      return new StepResponse([])
    const { unpaid_until: until } = order
    const expiredAt = until && Date.parse(until) <= Date.now() ? until : null
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
