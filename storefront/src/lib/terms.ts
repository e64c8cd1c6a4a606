/** What a shop agrees to, as the API spells it. */
export const TERMS_DOCUMENTS = ["terms", "privacy", "pdp"] as const
export type TermsDocument = (typeof TERMS_DOCUMENTS)[number]

/** The documents as addresses name them. */
const SLUGS: Readonly<Record<TermsDocument, string>> = {
  terms: "penjual",
  privacy: "privasi",
  pdp: "data-pribadi",
}

const VERSION = /^\d{4}-\d{2}-\d{2}$/

/** The page on which a version is read. */
export const termsPath = (document: TermsDocument, version: string): string =>
  `/ketentuan/${SLUGS[document]}/${version}`

/** Which version a page is about; null when its address names none. */
export function termsOfPath(
  slug: string,
  version: string
): { document: TermsDocument; version: string } | null {
  const document = TERMS_DOCUMENTS.find((name) => SLUGS[name] === slug)
  return document && VERSION.test(version) ? { document, version } : null
}

/** Name of the box that agrees to a document. */
export const consentField = (document: TermsDocument): string =>
  `consent_${document}`

/** The documents, asked for with commas between, whose box was not ticked. */
export const refusedConsents = (
  asked: string,
  typed: Readonly<Record<string, string>>
): TermsDocument[] =>
  TERMS_DOCUMENTS.filter(
    (name) =>
      asked.split(",").includes(name) && typed[consentField(name)] === undefined
  )
