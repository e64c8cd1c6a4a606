import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followParcel } from "../workflows/follow-parcel"

/** A courier has said something about a parcel; its reference is the part's id. */
export default async function courierBookingMoved({
  event,
  container,
}: SubscriberArgs<{ reference: string }>) {
  await followParcel(container, event.data.reference)
}

/** Of the fulfillment plugin (docs/decisions/0006). */
export const config: SubscriberConfig = { event: "courier_booking.moved" }
