import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Payment = z.object({
  payment_collection: z
    .object({ order: z.object({ id: z.string() }).nullish() })
    .nullish(),
})

/** The order that a payment is for; null while it is a cart. */
export async function findOrderOfPayment(
  container: MedusaContainer,
  paymentId: string
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: paymentId },
  })
  const payment = Payment.optional().parse(data[0])
  return payment?.payment_collection?.order?.id ?? null
}
