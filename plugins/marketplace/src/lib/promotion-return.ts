/** Where the uses of an order stand: given back with it, or taken again. */
export const RETURN_STATES = ["given_back", "taken_again"] as const
export type ReturnState = (typeof RETURN_STATES)[number]

/** What an order took of one promotion. */
export interface PromotionUse {
  promotion_id: string
  /** Whole rupiah off the order, which a budget of money counts. */
  amount: number
}
