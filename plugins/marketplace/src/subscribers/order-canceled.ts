import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followCancelledOrderWorkflow } from "../workflows/follow-cancelled-order"

/** Medusa's order is cancelled, by whomever: its parts end with it. */
export default async function orderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await followCancelledOrderWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = { event: "order.canceled" }
