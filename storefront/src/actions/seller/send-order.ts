"use server"

import { z } from "zod"
import { moveOrder } from "@/data/seller/orders"
import { orderFields, orderPath } from "@/lib/shop-order-form"
import { sellerAction } from "@/lib/seller-action"

/** A parcel that no courier carries is on its way, or ready to be fetched. */
export const sendOrder = sellerAction(
  z.object(orderFields),
  async ({ input: { order_id: id, version }, locale }) => {
    const body = { version, courier: null, tracking_number: null }
    await moveOrder({ id, locale }, "ship", body)
    return { back: orderPath(id) }
  }
)
