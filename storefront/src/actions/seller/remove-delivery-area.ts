"use server"

import { z } from "zod"
import { removeDeliveryArea } from "@/data/seller/delivery"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

/** The pesantren no longer brings parcels there. */
export const dropDeliveryArea = sellerAction(
  z.object({ area_id: idField }),
  async ({ input }) => {
    await removeDeliveryArea(input.area_id)
    return { back: "/penjual/pengiriman" }
  }
)
