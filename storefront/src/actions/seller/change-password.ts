"use server"

import { z } from "zod"
import { requestReset } from "@/data/auth"
import { getSellerSession } from "@/data/seller/me"
import { sellerAction } from "@/lib/seller-action"

/** Has the way to a new password sent to the address of whoever is logged in. */
export const mailSellerPassword = sellerAction(
  z.object({}),
  async ({ locale }) => {
    const session = await getSellerSession()
    if (session.kind !== "seller")
      return { alerts: [{ key: "login_needed", next: "sellerLogin" }] }
    await requestReset(session.seller.email, locale)
    return { done: "password_mailed" }
  }
)
