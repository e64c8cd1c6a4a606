"use server"

import { z } from "zod"
import { sellerAction } from "@/lib/seller-action"
import { sellerPath } from "@/lib/seller-path"
import { endSellerSession } from "@/lib/seller-session"

const LogOut = z.object({ lanjut: z.string().optional() })

/** Ends the session of the seller centre in this browser. Safe to repeat. */
export const logOutOfSelling = sellerAction(LogOut, async ({ input }) => {
  await endSellerSession()
  const next = encodeURIComponent(sellerPath(input.lanjut))
  return { go: `/penjual/masuk?keluar=1&lanjut=${next}` }
})
