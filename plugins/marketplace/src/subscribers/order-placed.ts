import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { payShopOrdersWorkflow } from "../workflows/pay-shop-orders"

/** What is paid at once, or at the door, need not wait for a payment's event. */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await payShopOrdersWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = { event: "order.placed" }
