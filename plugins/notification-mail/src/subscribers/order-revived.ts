import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderMoneyMailWorkflow } from "../workflows/send-order-money-mail"

/** Money came late, and its order stands again. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  await sendOrderMoneyMailWorkflow(container).run({
    input: { step: "revived", order_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "order.revived",
  context: { subscriberId: "mail-order-revived" },
}
