import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderPlacedMailWorkflow } from "../workflows/send-order-placed-mail"

/** A purchase became an order: the buyer gets its details. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  await sendOrderPlacedMailWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "mail-order-placed" },
}
