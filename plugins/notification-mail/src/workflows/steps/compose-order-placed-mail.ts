import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderPlacedMail } from "../../mails/order-placed"
import { loadOrderView } from "../../queries/load-order-view"
import { settingsOf } from "../../settings"
import { toNotification } from "./to-notification"

/** The mail of an order that was placed; none when the order has no e-mail. */
export const composeOrderPlacedMailStep = createStep(
  "compose-order-placed-mail",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await loadOrderView(container, order_id)
    if (!order) return new StepResponse([])
    const notification = toNotification({
      to: order.email,
      template: "order-placed",
      key: `order-placed:${order.id}`,
      resource: { type: "order", id: order.id },
      mail: orderPlacedMail(order, settingsOf(container)),
    })
    return new StepResponse([notification])
  }
)
