import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { cancelBooking } from "../workflows/cancel-booking"
import { ORDER_EVENTS } from "../workflows/events"
import type { MovedPart } from "../workflows/steps/move-shop-orders"

/**
 * A part was cancelled, by whomever: no courier shall come for it. When the
 * courier does not answer now, the reconciler asks again (`booking_stands`).
 */
export default async function cancelBookingOfPart({
  event,
  container,
}: SubscriberArgs<MovedPart>) {
  const { id, to } = event.data
  if (to === "cancelled") await cancelBooking(container, id)
}

export const config: SubscriberConfig = {
  event: ORDER_EVENTS.moved,
  context: { subscriberId: "marketplace-cancel-booking" },
}
