"use server"

import { z } from "zod"
import { addPhoto, createListing } from "@/data/seller/listings"
import { filesIn, toUpload } from "@/lib/form-file"
import { LISTING_LIMITS } from "@/lib/listing-form"
import { sellerAction } from "@/lib/seller-action"

const Create = z.object({
  name: z
    .string({ error: "listing_name_missing" })
    .transform((raw) => raw.replace(/\s+/g, " ").trim())
    .pipe(
      z
        .string()
        .min(1, "listing_name_missing")
        .max(LISTING_LIMITS.name, "too_long")
    ),
})

/** Begins the draft of a product with its photos, for forms without scripts. */
export const beginListing = sellerAction(
  Create,
  async ({ input, form, locale }) => {
    const files = filesIn(form, ["file_camera", "file"]).slice(
      0,
      LISTING_LIMITS.photos
    )
    const uploads = await Promise.all(files.map(toUpload))
    if (uploads.includes(null)) return { errors: { file: "file_too_large" } }
    const { id } = await createListing(input, locale)
    for (const upload of uploads)
      if (upload) await addPhoto({ id, locale }, upload)
    return { go: `/penjual/produk/${id}` }
  }
)
