"use server"

import { z } from "zod"
import { withdrawChange } from "@/data/seller/listings"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

/** Takes a change back that no officer has decided. */
export const takeChangeBack = sellerAction(
  z.object({ change_id: idField, listing_id: idField }),
  async ({ input }) => {
    await withdrawChange(input.change_id)
    return { back: `/penjual/produk/${input.listing_id}` }
  }
)
