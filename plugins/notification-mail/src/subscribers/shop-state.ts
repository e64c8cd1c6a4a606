import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendShopMailsWorkflow } from "../workflows/send-shop-mails"
import type { ShopMailsInput } from "../workflows/steps/compose-shop-mails"

/** A shop was suspended, restored or closed: its people are owed the reason. */
export default async ({ event, container }: SubscriberArgs<ShopMailsInput>) => {
  const { id, pesantren_id, from, to } = event.data
  await sendShopMailsWorkflow(container).run({
    input: { id, pesantren_id, from, to },
  })
}

export const config: SubscriberConfig = {
  event: "shop.state_changed",
  context: { subscriberId: "mail-shop-state" },
}
