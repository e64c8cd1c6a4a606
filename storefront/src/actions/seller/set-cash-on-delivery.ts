"use server"

import { z } from "zod"
import { saveCashOnDelivery } from "@/data/seller/delivery"
import { sellerAction } from "@/lib/seller-action"

/** Takes parcels that are paid at the door, or no longer. */
export const setCashOnDelivery = sellerAction(
  z.object({ is_on: z.string().optional() }),
  async ({ input }) => {
    await saveCashOnDelivery(input.is_on !== undefined)
    return { back: "/penjual/pengiriman", done: "delivery_saved" }
  }
)
