/** What an applicant agrees to, each with versions of its own (D17). */
export const TERMS_DOCUMENTS = ["terms", "privacy", "pdp"] as const
export type TermsDocument = (typeof TERMS_DOCUMENTS)[number]
