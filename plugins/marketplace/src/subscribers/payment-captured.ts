import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { findOrderOfPayment } from "../queries/find-order-of-payment"
import { payShopOrdersWorkflow } from "../workflows/pay-shop-orders"

/** Money has come: the shops may begin when it is all of it. */
export default async function paymentCaptured({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const order_id = await findOrderOfPayment(container, event.data.id)
  if (order_id)
    await payShopOrdersWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = { event: "payment.captured" }
