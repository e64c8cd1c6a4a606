import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderExpiredMailWorkflow } from "../workflows/send-order-expired-mail"

/** An order was cancelled: the buyer is told when it ended unpaid. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  await sendOrderExpiredMailWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "mail-order-expired" },
}
