import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderMoneyMailWorkflow } from "../workflows/send-order-money-mail"

/** Money has to go back; the buyer is told why, unless a cancelled parcel says it. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  await sendOrderMoneyMailWorkflow(container).run({
    input: { step: "owed", id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "refund_obligation.opened",
  context: { subscriberId: "mail-refund-owed" },
}
