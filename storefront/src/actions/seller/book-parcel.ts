"use server"

import { z } from "zod"
import { moveOrder } from "@/data/seller/orders"
import { orderFields, orderPath } from "@/lib/shop-order-form"
import { sellerAction } from "@/lib/seller-action"

/** The courier that priced a parcel is asked to fetch it. */
export const bookParcel = sellerAction(
  z.object(orderFields),
  async ({ input: { order_id: id, version }, locale }) => {
    await moveOrder({ id, locale }, "booking", { version })
    return { back: orderPath(id) }
  }
)
