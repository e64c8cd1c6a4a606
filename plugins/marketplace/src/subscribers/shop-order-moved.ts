import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { isEnded } from "../lib/order-states"
import { closeOrderWorkflow } from "../workflows/close-order"
import { ORDER_EVENTS } from "../workflows/events"
import type { MovedPart } from "../workflows/steps/move-shop-orders"

/** A part came to an end: with the last one, the order does. */
export default async function shopOrderMoved({
  event,
  container,
}: SubscriberArgs<MovedPart>) {
  const { order_id, to } = event.data
  if (isEnded(to))
    await closeOrderWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = { event: ORDER_EVENTS.moved }
