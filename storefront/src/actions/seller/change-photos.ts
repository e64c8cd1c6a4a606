"use server"

import { z } from "zod"
import {
  addPhoto,
  getListing,
  orderPhotos,
  removePhoto,
} from "@/data/seller/listings"
import { idField } from "@/lib/fields"
import { fileIn, toUpload } from "@/lib/form-file"
import { sellerAction } from "@/lib/seller-action"

const Change = z.object({
  listing_id: idField,
  act: z.enum(["add", "first", "remove"]),
  photo: z.string().max(300).optional(),
})

/** Adds a photo, puts one in front, or takes one away, without scripts. */
export const changePhotos = sellerAction(
  Change,
  async ({ input: { listing_id: id, act, photo = "" }, form, locale }) => {
    const to = { id, locale }
    if (act === "add") {
      const file = fileIn(form, ["file_camera", "file"])
      if (!file) return { errors: { file: "photo_missing" } }
      const upload = await toUpload(file)
      if (!upload) return { errors: { file: "file_too_large" } }
      await addPhoto(to, upload)
    }
    if (act === "remove") await removePhoto(to, photo)
    if (act === "first") {
      const ids = (await getListing(id, locale))?.content.photos.map(
        (one) => one.id
      )
      const others = ids?.filter((one) => one !== photo) ?? []
      await orderPhotos(to, [photo, ...others])
    }
    return { back: `/penjual/produk/${id}` }
  }
)
