"use server"

import { z } from "zod"
import { acceptInvitation, isInvitationToken } from "@/data/seller/invitation"
import { getSellerSession } from "@/data/seller/me"
import { sellerAction } from "@/lib/seller-action"
import { chooseShop, sellerToken } from "@/lib/seller-session"

const Accept = z.object({
  undangan: z.string().refine(isInvitationToken, "invalid"),
})

/** Makes the person who is logged in a member of the shop, and works in it. */
export const takeInvitation = sellerAction(Accept, async ({ input }) => {
  const [session, token] = await Promise.all([
    getSellerSession(),
    sellerToken(),
  ])
  if (session.kind !== "seller" || !token)
    return { alerts: [{ key: "login_needed", next: "sellerLogin" }] }
  const { name } = session.seller
  const person = { name, phone: "", secret: input.undangan }
  await chooseShop(await acceptInvitation(token, person))
  return { go: "/penjual?baru=anggota" }
})
