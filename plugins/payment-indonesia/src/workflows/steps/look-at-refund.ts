import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { noteOf } from "../../lib/owed-refunds"
import { MONEY_MODULE } from "../../modules/money"
import { loadManualPayments } from "../../queries/load-refunds"

export interface RefundToWrite {
  id: string
  order_id: string
  payment_id: string | null
  /** Whole rupiah that Medusa does not know of yet; 0: nothing to write. */
  amount: number
  is_cancelled: boolean
  by: string
  note: string
}

/**
 * What Medusa has to be told of an obligation that was paid back: nothing when
 * it stands for a refund that Medusa wrote, or for money never captured; else
 * as much as is captured and not refunded.
 */
export const lookAtRefundStep = createStep(
  "look-at-refund",
  async ({ id }: { id: string }, { container }) => {
    const owed = await container
      .resolve(MONEY_MODULE)
      .retrieveRefundObligation(id)
    const { order_id, payment_id, refund_id } = owed
    const payments =
      payment_id && !refund_id
        ? await loadManualPayments(container, order_id)
        : []
    const payment = payments.find((it) => it.id === payment_id)
    const note = noteOf(id)
    // Written by an attempt that failed afterwards: not a second time.
    const isWritten = payment?.refunds.some((it) => it.note === note)
    const left = payment && !isWritten ? payment.captured - payment.refunded : 0
    return new StepResponse<RefundToWrite>({
      ...{ id, order_id, payment_id },
      amount: Math.max(0, Math.min(Number(owed.amount), left)),
      is_cancelled: payment?.is_cancelled ?? false,
      by: owed.paid_by ?? "",
      note,
    })
  }
)
