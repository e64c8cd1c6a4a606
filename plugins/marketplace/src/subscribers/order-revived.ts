import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { payShopOrdersWorkflow } from "../workflows/pay-shop-orders"
import { reviveShopOrdersWorkflow } from "../workflows/revive-shop-orders"

/** Late money has restored an order: its parts stand again, and may be paid. */
export default async function orderRevived({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const input = { order_id: event.data.id }
  await reviveShopOrdersWorkflow(container).run({ input })
  await payShopOrdersWorkflow(container).run({ input })
}

export const config: SubscriberConfig = { event: "order.revived" }
