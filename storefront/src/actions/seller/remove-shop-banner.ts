"use server"

import { z } from "zod"
import { removeBanner } from "@/data/seller/profile"
import { sellerAction } from "@/lib/seller-action"

/** Takes the picture on top of the shop's page away. */
export const takeBannerAway = sellerAction(z.object({}), async () => {
  await removeBanner()
  return { back: "/penjual/profil" }
})
