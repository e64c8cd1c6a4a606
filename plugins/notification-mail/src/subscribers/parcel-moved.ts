import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendParcelMailsWorkflow } from "../workflows/send-parcel-mails"

/** A part of an order was moved: buyer and shop are told. */
export default async ({
  event,
  container,
}: SubscriberArgs<{ id: string; from: string; to: string }>) => {
  const { id, from, to } = event.data
  await sendParcelMailsWorkflow(container).run({ input: { id, from, to } })
}

export const config: SubscriberConfig = {
  event: "shop_order.moved",
  context: { subscriberId: "mail-parcel-moved" },
}
