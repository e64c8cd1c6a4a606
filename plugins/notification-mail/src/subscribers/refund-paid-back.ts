import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderMoneyMailWorkflow } from "../workflows/send-order-money-mail"

/** Money went back. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  await sendOrderMoneyMailWorkflow(container).run({
    input: { step: "paid_back", id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "refund_obligation.paid_back",
  context: { subscriberId: "mail-refund-paid-back" },
}
