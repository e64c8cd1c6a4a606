"use server"

import { z } from "zod"
import { logInSeller } from "@/data/seller/auth"
import { sessionOf } from "@/data/seller/me"
import { emailField } from "@/lib/fields"
import { passwordField } from "@/lib/password"
import { sellerAction } from "@/lib/seller-action"
import { sellerPath } from "@/lib/seller-path"
import { startSellerSession } from "@/lib/seller-session"

const LogIn = z.object({
  email: emailField,
  password: passwordField,
  lanjut: z.string().optional(),
})

/**
 * Opens a session of the seller centre. A login that is no seller yet, as a
 * buyer's, goes on to register. A wrong pair says so, without telling which
 * half was wrong.
 */
export const logInToSell = sellerAction(LogIn, async ({ input }) => {
  const token = await logInSeller(input)
  if (!token) return { alerts: [{ key: "wrong_pair", next: "forgot" }] }
  const session = await sessionOf(token)
  const next = sellerPath(input.lanjut)
  if (session.kind !== "seller")
    return { go: `/penjual/daftar?akun=ada&lanjut=${encodeURIComponent(next)}` }
  await startSellerSession(token, session.seller.shops[0]?.pesantren_id)
  return { go: next }
})
