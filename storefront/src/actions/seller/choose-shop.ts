"use server"

import { z } from "zod"
import { getSellerSession } from "@/data/seller/me"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"
import { chooseShop } from "@/lib/seller-session"

/** Works in another shop of the person's from now on; a foreign one changes nothing. */
export const switchShop = sellerAction(
  z.object({ pesantren_id: idField }),
  async ({ input }) => {
    const session = await getSellerSession()
    if (session.kind === "seller") {
      const { shops } = session.seller
      const shop = shops.find((one) => one.pesantren_id === input.pesantren_id)
      if (shop) await chooseShop(shop.pesantren_id)
    }
    return { go: "/penjual" }
  }
)
