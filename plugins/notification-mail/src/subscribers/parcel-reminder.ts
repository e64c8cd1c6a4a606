import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendParcelMailsWorkflow } from "../workflows/send-parcel-mails"

/** A deadline comes near: who is waited for is reminded. */
export default async ({
  event,
  container,
}: SubscriberArgs<{ id: string; state: string }>) => {
  const { id, state } = event.data
  await sendParcelMailsWorkflow(container).run({ input: { id, state } })
}

export const config: SubscriberConfig = {
  event: "shop_order.reminder",
  context: { subscriberId: "mail-parcel-reminder" },
}
