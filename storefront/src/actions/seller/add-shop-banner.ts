"use server"

import { z } from "zod"
import { addBanner } from "@/data/seller/profile"
import { fileIn, toUpload } from "@/lib/form-file"
import { sellerAction } from "@/lib/seller-action"

/** Puts a picture on top of the shop's page. */
export const sendShopBanner = sellerAction(z.object({}), async ({ form }) => {
  const file = fileIn(form, ["file_camera", "file"])
  if (!file) return { errors: { file: "photo_missing" } }
  const upload = await toUpload(file)
  if (!upload) return { errors: { file: "file_too_large" } }
  await addBanner(upload)
  return { back: "/penjual/profil", done: "banner_saved" }
})
