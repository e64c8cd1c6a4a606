/** What a card does; the numbers are those of Stripe's public test cards. */
export interface Card {
  /** The bank asks the buyer first (3-D Secure). */
  asks?: boolean
  /** Why it is refused, after the bank's question where there is one. */
  declines?: string
}

export const CARDS: Readonly<Record<string, Card>> = {
  "4242424242424242": {},
  "4000002500003155": { asks: true },
  "4000002760003184": { asks: true },
  "4000008400001629": { asks: true, declines: "generic_decline" },
  "4000000000000002": { declines: "generic_decline" },
  "4000000000009995": { declines: "insufficient_funds" },
}

export const GOOD_CARD = "4242424242424242"
export const ASKING_CARD = "4000002760003184"
export const DECLINED_CARD = "4000000000000002"
