import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ORDER_EVENTS } from "../workflows/events"
import { runByName } from "../workflows/run-by-name"
import type { MovedPart } from "../workflows/steps/move-shop-orders"

/** Of the payment plugin (docs/decisions/0006). */
const RECORD_PHONE = "record-verified-phone"

const Buyer = z.object({
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
})

/**
 * A purchase came to its good end: whoever carried it found its buyer by this
 * number, which a rule of cash on delivery may ask for.
 */
export default async function provePhone({
  event,
  container,
}: SubscriberArgs<MovedPart>) {
  const { order_id, to } = event.data
  if (to !== "completed") return
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["shipping_address.phone"],
      filters: { id: order_id },
    })
  const phone = z.array(Buyer).parse(data)[0]?.shipping_address?.phone
  if (phone)
    await runByName(container, RECORD_PHONE, { phone, proof: "purchase" })
}

export const config: SubscriberConfig = {
  event: ORDER_EVENTS.moved,
  context: { subscriberId: "marketplace-prove-phone" },
}
