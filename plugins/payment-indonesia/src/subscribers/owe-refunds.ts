import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderOfPayment } from "../queries/load-refunds"
import { oweRefundsWorkflow } from "../workflows/owe-refunds"

/**
 * Medusa wrote a refund down. Of payments by hand nothing has moved yet: it is
 * owed, until a person at the bank has sent it.
 */
export default async function oweRefunds({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const order_id = await orderOfPayment(container, event.data.id)
  if (order_id) await oweRefundsWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = {
  event: "payment.refunded",
  context: { subscriberId: "payment-owe-refunds" },
}
