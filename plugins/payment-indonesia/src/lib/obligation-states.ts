/**
 * `open`: the money has to go back; `claimed_paid`: an officer says that it
 * went, and a second one has to look (large amounts); `paid_back`: it did.
 */
export const OBLIGATION_STATES = ["open", "claimed_paid", "paid_back"] as const
export type ObligationState = (typeof OBLIGATION_STATES)[number]

/** Where a payback leads: large amounts need a second officer. Whole rupiah. */
export const paybackState = (
  amount: number,
  secondAbove: number
): ObligationState => (amount > secondAbove ? "claimed_paid" : "paid_back")

/**
 * What two askings for the same thing share, so that asking twice owes once:
 * the narrowest that is known, and the reason. Who owes twice for one reason
 * gives a key.
 */
export const obligationKey = (input: {
  key?: string | undefined
  order_id: string
  payment_id: string | null
  shop_order_id: string | null
  reason: string
}): string =>
  input.key ??
  `${input.shop_order_id ?? input.payment_id ?? input.order_id}:${input.reason}`
