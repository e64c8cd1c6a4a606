"use server"

import { z } from "zod"
import { moveOrder } from "@/data/seller/orders"
import { sellerAction } from "@/lib/seller-action"
import { sendingFields } from "@/lib/sending-fields"
import { orderFields, orderPath } from "@/lib/shop-order-form"

/** The number of a parcel on its way was wrong: its buyer is told the right one. */
export const retrackOrder = sellerAction(
  z.object({ ...orderFields, ...sendingFields }),
  async ({ input, locale }) => {
    const { order_id: id, ...body } = input
    await moveOrder({ id, locale }, "retrack", body)
    return { back: orderPath(id) }
  }
)
