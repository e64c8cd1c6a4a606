/** What an applicant agrees to, each with versions of its own (D17). */
export const TERMS_DOCUMENTS = ["terms", "privacy", "pdp"] as const
export type TermsDocument = (typeof TERMS_DOCUMENTS)[number]

/** A version of a document, as rows name it. */
export type TermsKey = { document: TermsDocument; version: string }

const isSame = (one: TermsKey, other: TermsKey): boolean =>
  one.document === other.document && one.version === other.version

/** The documents in force of which this very version was not agreed to. */
export const unagreed = <Row extends TermsKey>(
  inForce: readonly Row[],
  given: readonly TermsKey[]
): Row[] =>
  inForce.filter((row) => !given.some((consent) => isSame(row, consent)))

/**
 * Whether somebody who agreed once has to agree anew: a later version of what
 * was agreed to holds now. False for who was never asked.
 */
export const isOutdated = (
  inForce: readonly TermsKey[],
  given: readonly TermsKey[]
): boolean => given.length > 0 && unagreed(inForce, given).length > 0
