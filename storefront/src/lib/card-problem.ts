/** What may be said on the card page after a payment came to nothing. */
export const CARD_PROBLEMS = [
  "declined",
  "unfinished",
  "processing",
  "ended",
  "refused",
] as const

export type CardProblem = (typeof CARD_PROBLEMS)[number]

/** The backend's codes; any other says that the order was refused. */
const BY_CODE: Readonly<Record<string, CardProblem>> = {
  card_declined: "declined",
  card_payment_unfinished: "unfinished",
  card_payment_processing: "processing",
  card_gateway_unreachable: "processing",
  card_gateway_refused: "processing",
  card_payment_canceled: "ended",
  card_payment_differs: "ended",
  card_session_unknown: "ended",
  payment_given_back: "ended",
}

/** How a refused completion of a card's order is told. */
export function cardProblem({
  status,
  code,
}: Readonly<{ status: number; code: string }>): CardProblem {
  const known = BY_CODE[code]
  if (known) return known
  // Without a sure answer the order may stand: it is looked at again.
  return status >= 500 || status === 409 ? "processing" : "refused"
}

/** A word of the address, which anyone can write, as one of ours. */
export const asCardProblem = (word: unknown): CardProblem | null =>
  CARD_PROBLEMS.find((problem) => problem === word) ?? null
