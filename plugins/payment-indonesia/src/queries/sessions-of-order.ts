import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { channelOf } from "../lib/awaited-channels"

const Order = z.object({
  payment_collections: z
    .array(
      z.object({
        payment_sessions: z
          .array(z.object({ id: z.string(), provider_id: z.string() }))
          .nullish(),
      })
    )
    .nullish(),
})

/** The payment sessions of an order whose money a statement tells of. */
export async function awaitedSessionsOf(
  container: MedusaContainer,
  orderId: string
): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "payment_collections.payment_sessions.id",
        "payment_collections.payment_sessions.provider_id",
      ],
      filters: { id: orderId },
    })
  return z
    .array(Order)
    .parse(data)
    .flatMap(({ payment_collections }) => payment_collections ?? [])
    .flatMap(({ payment_sessions }) => payment_sessions ?? [])
    .filter(({ provider_id }) => channelOf(provider_id) !== null)
    .map(({ id }) => id)
}
