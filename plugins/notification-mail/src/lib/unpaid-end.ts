/** A part of an order, as far as it shows why the order was cancelled. */
export interface EndedPart {
  /** When it was paid; null for never. */
  paid_at: unknown
  /** `buyer`, `seller`, `officer`, `system`; null while it still stands. */
  cancelled_by: string | null
}

/**
 * Whether an order can have ended because nobody paid: none of its parts was
 * paid, and no person cancelled one. Those others have mails of their own, also
 * when the order follows its parts. An order without parts can.
 */
export const isUnpaidEnd = (parts: readonly EndedPart[]): boolean =>
  parts.every(
    ({ paid_at, cancelled_by }) =>
      !paid_at && (cancelled_by === null || cancelled_by === "system")
  )
