"use server"

import { z } from "zod"
import { readImport } from "@/data/seller/price-stock"
import { fileIn, toUpload } from "@/lib/form-file"
import { sellerAction } from "@/lib/seller-action"

/** Reads a file with prices and stock, and shows what it would change. */
export const readPriceFile = sellerAction(
  z.object({}),
  async ({ form, locale }) => {
    const file = fileIn(form, ["file"])
    if (!file) return { errors: { file: "table_missing" } }
    const upload = await toUpload(file)
    if (!upload) return { errors: { file: "file_too_large" } }
    const { id } = await readImport(upload, locale)
    return { go: `/penjual/harga-stok/impor/${id}` }
  }
)
