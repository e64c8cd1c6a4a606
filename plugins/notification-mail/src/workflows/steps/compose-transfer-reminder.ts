import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { transferReminderMail } from "../../mails/transfer-reminder"
import { loadOrderView } from "../../queries/load-order-view"
import { settingsOf } from "../../settings"
import { toNotification } from "./to-notification"

export interface TransferReminderInput {
  /** Of the transfer. */
  id: string
  order_id: string
  /** Hundredths of the time that have passed. */
  part: number
}

/** The reminder of a transfer; none when it is awaited no more. */
export const composeTransferReminderStep = createStep(
  "compose-transfer-reminder",
  async ({ id, order_id, part }: TransferReminderInput, { container }) => {
    const settings = settingsOf(container)
    const order = await loadOrderView(container, order_id)
    const mail = order && transferReminderMail(order, settings)
    if (!mail) return new StepResponse([])
    const notification = toNotification({
      to: order.email,
      template: "transfer-reminder",
      key: `transfer-reminder:${id}:${part}`,
      resource: { type: "order", id: order_id },
      mail,
      goodUntil: (order.transfer ?? order.qris)?.expires_at,
    })
    return new StepResponse([notification])
  }
)
