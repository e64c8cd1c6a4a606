"use server"

import { z } from "zod"
import { applyImport } from "@/data/seller/price-stock"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

/** Makes all changes of a file that was read, or none. Safe to repeat. */
export const applyPriceFile = sellerAction(
  z.object({ import_id: idField }),
  async ({ input: { import_id: id }, locale }) => {
    await applyImport(id, locale)
    return { back: `/penjual/harga-stok/impor/${id}` }
  }
)
