/**
 * Our order_id at Midtrans: the payment session and the number of the try. A
 * session id has 33 characters, Midtrans allows 50 of letters, digits and `-_~.`.
 */
export const referenceOf = (sessionId: string, attempt: number): string =>
  `${sessionId}-${attempt}`

const REFERENCE = /^(payses_[0-9A-Za-z]{10,40})-\d{1,3}$/

/** The session that a reference names; null when it is none of ours. */
export const sessionOfReference = (reference: string): string | null =>
  REFERENCE.exec(reference)?.[1] ?? null
