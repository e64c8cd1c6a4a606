import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settlePromotionUsesWorkflow } from "../workflows/settle-promotion-uses"

/** An order ended whole, or stands again: so do the uses of its promotions. */
export default async function promotionUses({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await settlePromotionUsesWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: ["order.canceled", "order.revived"],
}
