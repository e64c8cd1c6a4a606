import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Order = z.object({
  status: z.string(),
  credit_lines: z
    .array(z.object({ reference_id: z.string().nullish() }))
    .nullish(),
  fulfillments: z
    .array(
      z.object({
        id: z.string(),
        metadata: z
          .object({ shop_order_id: z.string().nullish() })
          .nullish()
          .catch(null),
        canceled_at: z.unknown(),
        shipped_at: z.unknown(),
        delivered_at: z.unknown(),
      })
    )
    .nullish(),
})

/** What Medusa knows of one part of an order. */
export interface MedusaSide {
  is_cancelled: boolean
  /** Its total is off the order's already. */
  is_credited: boolean
  fulfillment: { id: string; is_shipped: boolean; is_delivered: boolean } | null
}

/**
 * Where Medusa's order stands for a part of it. The fulfilment carries the
 * part's id, so that one that was made before a crash is found again.
 */
export async function findMedusaSide(
  container: MedusaContainer,
  part: { id: string; order_id: string }
): Promise<MedusaSide> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      ...["id", "status", "credit_lines.*", "fulfillments.id"],
      ...["fulfillments.metadata", "fulfillments.canceled_at"],
      ...["fulfillments.shipped_at", "fulfillments.delivered_at"],
    ],
    filters: { id: part.order_id },
  })
  const order = Order.optional().parse(data[0])
  const made = order?.fulfillments?.find(
    ({ metadata, canceled_at }) =>
      !canceled_at && metadata?.shop_order_id === part.id
  )
  return {
    is_cancelled: order?.status === "canceled",
    is_credited: !!order?.credit_lines?.some(
      ({ reference_id }) => reference_id === part.id
    ),
    fulfillment: made
      ? {
          id: made.id,
          is_shipped: !!made.shipped_at,
          is_delivered: !!made.delivered_at,
        }
      : null,
  }
}
