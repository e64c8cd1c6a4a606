"use server"

import { z } from "zod"
import { moveOrder } from "@/data/seller/orders"
import { orderFields, orderPath } from "@/lib/shop-order-form"
import { sellerAction } from "@/lib/seller-action"

/** The buyer has taken the parcel, and has shown the code that says so. */
export const handOverOrder = sellerAction(
  z.object({
    ...orderFields,
    code: z
      .string({ error: "hand_over_code" })
      .transform((typed) => typed.replace(/\D/g, ""))
      .pipe(z.string().length(6, "hand_over_code")),
  }),
  async ({ input: { order_id: id, ...body }, locale }) => {
    await moveOrder({ id, locale }, "hand-over", body)
    return { back: orderPath(id) }
  }
)
