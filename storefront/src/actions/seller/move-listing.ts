"use server"

import { z } from "zod"
import { moveListing, MOVES } from "@/data/seller/listings"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

/** Takes a product back from the office, archives, restores or copies it. */
export const moveProduct = sellerAction(
  z.object({ listing_id: idField, move: z.enum(MOVES) }),
  async ({ input: { listing_id: id, move }, locale }) => {
    const listing = await moveListing({ id, locale }, move)
    return move === "duplicate"
      ? { go: `/penjual/produk/${listing.id}` }
      : { back: `/penjual/produk/${id}` }
  }
)
