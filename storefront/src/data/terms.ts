import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import type { TermsDocument } from "@/lib/terms"
import { ApiError } from "./api-error"
import { CACHE } from "./cache-manifest"
import { api } from "./client"
import { TermsText } from "./terms-schema"

/** A version, however old; null when there is none. Throws ApiError. */
export async function getTermsText(
  { document, version }: Readonly<{ document: TermsDocument; version: string }>,
  locale: Locale
): Promise<TermsText | null> {
  try {
    const path = `/store/terms/${document}/${version}`
    const schema = z.object({ terms: TermsText })
    return (await api.cached(CACHE.terms(), schema, path, { locale })).terms
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}
