import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { PromotionUse } from "../lib/promotion-return"
import { rowsOf } from "./rows-of"

const Adjusted = z.object({
  adjustments: z
    .array(
      z.object({
        promotion_id: z.string().nullish(),
        amount: z.coerce.number(),
      })
    )
    .nullish(),
})
const Order = z.object({
  customer_id: z.string().nullish(),
  email: z.string().nullish(),
  promotions: z.array(z.object({ id: z.string() }).nullish()).nullish(),
  items: z.array(Adjusted).nullish(),
  shipping_methods: z.array(Adjusted).nullish(),
})

/** What an order took of its promotions, and who is counted as the user. */
export interface OrderUses {
  uses: PromotionUse[]
  customer_id: string | null
  email: string | null
}

const FIELDS = [
  ...["id", "customer_id", "email", "promotions.id"],
  ...["items.id", "items.detail.*", "shipping_methods.id"],
  ...["items.adjustments.*", "shipping_methods.adjustments.*"],
]

/**
 * What completing the cart counted as used: each promotion that took something
 * off lines or delivery. Null when there is no such order. A promotion that the
 * order is not linked to is none of it: its completion died half-way.
 */
export async function loadPromotionUses(
  container: MedusaContainer,
  orderId: string
): Promise<OrderUses | null> {
  const [order] = await rowsOf(container, {
    ...{ schema: Order, entity: "order", fields: FIELDS },
    filters: { id: orderId },
  })
  if (!order) return null
  const amounts = new Map<string, number>()
  const linked = new Set(order.promotions?.map((one) => one?.id))
  const adjusted = [...(order.items ?? []), ...(order.shipping_methods ?? [])]
  for (const { promotion_id, amount } of adjusted.flatMap(
    ({ adjustments }) => adjustments ?? []
  ))
    if (promotion_id && linked.has(promotion_id))
      amounts.set(promotion_id, (amounts.get(promotion_id) ?? 0) + amount)
  return {
    uses: [...amounts].map(([promotion_id, amount]) => ({
      ...{ promotion_id, amount },
    })),
    customer_id: order.customer_id ?? null,
    email: order.email ?? null,
  }
}
