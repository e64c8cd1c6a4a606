import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendWelcomeMailWorkflow } from "../workflows/send-welcome-mail"

/** Someone made an account. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  await sendWelcomeMailWorkflow(container).run({
    input: { customer_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "customer.created",
  context: { subscriberId: "mail-welcome" },
}
