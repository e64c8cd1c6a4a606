import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { TERMS_DOCUMENTS } from "@/lib/terms"
import { api } from "../client"
import { Consent, TermsText } from "../terms-schema"
import { asShop } from "./call"

const PATH = "/seller/terms"

const ShopTerms = z.object({
  terms_version: z.string().nullable(),
  /** What has to be agreed to, in full. */
  open: z.array(TermsText),
  consents: z.array(Consent),
})

/** What the shop agreed to and still has to. Throws ApiError. */
export const getShopTerms = async (locale: Locale) =>
  api.get(ShopTerms, PATH, await asShop({ locale }))

/** Agrees to the latest terms for the shop. Throws ApiError, `terms_outdated`. */
export const acceptShopTerms = async (
  terms_version: string,
  locale: Locale
): Promise<void> => {
  const body = { terms_version, consents: TERMS_DOCUMENTS }
  await api.post(ShopTerms, PATH, body, await asShop({ locale }))
}
