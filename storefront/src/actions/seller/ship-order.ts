"use server"

import { z } from "zod"
import { moveOrder } from "@/data/seller/orders"
import { sellerAction } from "@/lib/seller-action"
import { sendingFields } from "@/lib/sending-fields"
import { orderFields, orderPath } from "@/lib/shop-order-form"

/** A parcel was handed to a courier, with the number that it has there. */
export const shipOrder = sellerAction(
  z.object({ ...orderFields, ...sendingFields }),
  async ({ input, locale }) => {
    const { order_id: id, ...body } = input
    await moveOrder({ id, locale }, "ship", body)
    return { back: orderPath(id) }
  }
)
