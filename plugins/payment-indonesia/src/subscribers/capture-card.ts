import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  CARD_PAYMENT_FIELDS,
  ORDER_PAYMENT_FIELDS,
  readCapturable,
  readPaymentIds,
} from "../queries/card-payments"
import { captureCardWorkflow } from "../workflows/capture-card"

/** An order stands: what its card holds is taken. A job repeats what fails. */
export default async ({ event, container }: SubscriberArgs<{ id: string }>) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ORDER_PAYMENT_FIELDS,
    filters: { id: event.data.id },
  })
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: CARD_PAYMENT_FIELDS,
    filters: { id: readPaymentIds(orders) },
  })
  for (const input of readCapturable(payments))
    await captureCardWorkflow(container).run({ input })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "payment-capture-card" },
}
