"use server"

import { z } from "zod"
import { moveOrder } from "@/data/seller/orders"
import { orderFields, orderPath } from "@/lib/shop-order-form"
import { sellerAction } from "@/lib/seller-action"

/** The shop begins with an order: its buyer can no longer cancel. */
export const processOrder = sellerAction(
  z.object(orderFields),
  async ({ input: { order_id: id, version }, locale }) => {
    await moveOrder({ id, locale }, "process", { version })
    return { back: orderPath(id) }
  }
)
