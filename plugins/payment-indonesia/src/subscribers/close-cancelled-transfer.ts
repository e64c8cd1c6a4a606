import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { awaitedSessionsOf } from "../queries/sessions-of-order"
import { closeCancelledTransferWorkflow } from "../workflows/close-cancelled-transfer"
import { oweRefundsWorkflow } from "../workflows/owe-refunds"

/**
 * An order was cancelled, by whomever: its transfer is no longer awaited, and
 * what Medusa refunded of it has to be sent back by a person. (Cancelling
 * refunds without telling `payment.refunded`.)
 */
export default async function closeCancelledTransfer({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const order_id = event.data.id
  for (const session_id of await awaitedSessionsOf(container, order_id))
    await closeCancelledTransferWorkflow(container).run({
      input: { session_id },
    })
  await oweRefundsWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "payment-close-cancelled-transfer" },
}
