"use server"

import { z } from "zod"
import { moveOrder } from "@/data/seller/orders"
import { orderFields, orderPath } from "@/lib/shop-order-form"
import { sellerAction } from "@/lib/seller-action"

/** The shop cannot send: money and stock go back, and the buyer reads why. */
export const cancelOrder = sellerAction(
  z.object({
    ...orderFields,
    reason: z
      .string({ error: "cancel_reason_short" })
      .trim()
      .min(5, "cancel_reason_short")
      .max(500, "too_long"),
  }),
  async ({ input: { order_id: id, ...body }, locale }) => {
    await moveOrder({ id, locale }, "cancel", body)
    return { back: orderPath(id) }
  }
)
