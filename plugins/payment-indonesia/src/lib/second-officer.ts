export interface FourEyes {
  /** Whole rupiah. */
  amount: number
  /** Whole rupiah above which two officers are needed. */
  limit: number
  /** Who had a hand in it. */
  first: readonly string[]
  /** Who confirms; null: nobody. */
  second: string | null
}

/** Whether another officer still has to confirm an amount. */
export const needsSecond = ({
  amount,
  limit,
  first,
  second,
}: FourEyes): boolean =>
  amount > limit && (second === null || first.includes(second))
