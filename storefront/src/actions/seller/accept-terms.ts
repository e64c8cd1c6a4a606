"use server"

import { z } from "zod"
import { acceptShopTerms } from "@/data/seller/terms"
import { sellerAction } from "@/lib/seller-action"
import { consentField, refusedConsents } from "@/lib/terms"

const Accept = z.looseObject({
  terms_version: z.string().min(1),
  /** The documents that are asked about now, with commas between. */
  asked: z.string().default(""),
})

/** Agrees to new terms for the shop; every document needs its tick. */
export const acceptTerms = sellerAction(
  Accept,
  async ({ input, typed, locale }) => {
    const refused = refusedConsents(input.asked, typed)
    if (refused.length > 0)
      return {
        errors: Object.fromEntries(
          refused.map((name) => [
            consentField(name),
            "consent_missing" as const,
          ])
        ),
      }
    await acceptShopTerms(input.terms_version, locale)
    return { go: "/penjual/ketentuan?disetujui=1" }
  }
)
