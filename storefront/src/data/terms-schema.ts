import { z } from "zod"
import { TERMS_DOCUMENTS } from "@/lib/terms"

export const TermsText = z.object({
  document: z.enum(TERMS_DOCUMENTS),
  version: z.string(),
  title: z.string(),
  body: z.string(),
  valid_from: z.string(),
})

/** A version of a document, in the reader's language. */
export type TermsText = z.output<typeof TermsText>

export const Consent = z.object({
  document: z.enum(TERMS_DOCUMENTS),
  version: z.string(),
  title: z.string(),
  accepted_at: z.string(),
})

/** That a version was agreed to, and when. */
export type Consent = z.output<typeof Consent>
