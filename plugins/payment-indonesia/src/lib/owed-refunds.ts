/** How a refund that we record ourselves is told from others: in its note. */
export const noteOf = (obligationId: string): string =>
  `obligation:${obligationId}`

export const isOwnNote = (note: string | null | undefined): boolean =>
  !!note?.startsWith("obligation:")

export interface RefundedPayment {
  id: string
  order_id: string
  is_cancelled: boolean
  /** Whole rupiah that Medusa captured. */
  captured: number
  refunds: readonly { id: string; amount: number; note: string | null }[]
}

export interface OwedRefund {
  order_id: string
  payment_id: string
  refund_id: string
  /** Whole rupiah. */
  amount: number
  reason: "order_cancelled" | "refund"
}

/**
 * What has to be owed for refunds that Medusa wrote: each once, and together
 * with what is owed already never more than was captured (a share that was owed
 * before is part of what a cancelled order refunds). `known` are refunds that
 * an obligation stands for; `owed` is whole rupiah.
 */
export function owedRefunds(
  payment: RefundedPayment,
  known: ReadonlySet<string>,
  owed: number
): OwedRefund[] {
  let left = payment.captured - owed
  return payment.refunds
    .filter(({ id, note }) => !known.has(id) && !isOwnNote(note))
    .flatMap(({ id, amount }) => {
      const part = Math.min(amount, left)
      if (part <= 0) return []
      left -= part
      return [
        {
          order_id: payment.order_id,
          payment_id: payment.id,
          refund_id: id,
          amount: part,
          reason: payment.is_cancelled
            ? ("order_cancelled" as const)
            : ("refund" as const),
        },
      ]
    })
}
