"use server"

import { z } from "zod"
import { moveOrder } from "@/data/seller/orders"
import { orderFields, orderPath } from "@/lib/shop-order-form"
import { sellerAction } from "@/lib/seller-action"
import { toTrackingNumber } from "@/lib/tracking-number"

const tracking = z.string().transform((typed, context) => {
  const number = toTrackingNumber(typed)
  if (number !== null) return number
  context.addIssue({ code: "custom", message: "tracking_invalid" })
  return z.NEVER
})

/** A parcel was handed to a courier, with the number that it has there. */
export const shipOrder = sellerAction(
  z.object({
    ...orderFields,
    courier: z
      .string({ error: "courier_missing" })
      .regex(/^[a-z_]{1,40}$/, "courier_missing"),
    tracking_number: tracking,
  }),
  async ({ input, locale }) => {
    const { order_id: id, ...body } = input
    await moveOrder({ id, locale }, "ship", body)
    return { back: orderPath(id) }
  }
)
