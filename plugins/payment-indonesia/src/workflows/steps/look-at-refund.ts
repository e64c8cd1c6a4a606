import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { noteOf } from "../../lib/owed-refunds"
import { MONEY_MODULE } from "../../modules/money"
import { loadPayments } from "../../queries/load-refunds"

export interface RefundToWrite {
  id: string
  order_id: string
  payment_id: string | null
  /** Whole rupiah that Medusa does not know of yet; 0: nothing to write. */
  amount: number
  /** Whether the refund is written, and only not noted yet. */
  is_written: boolean
  is_cancelled: boolean
  /** Of a gateway's payment the provider must not be asked: the money went. */
  is_manual: boolean
  currency_code: string
  by: string
  note: string
}

/**
 * What Medusa has to be told of an obligation that was paid back: nothing when
 * it stands for a refund that Medusa wrote, or for money never captured; else
 * as much as is captured and not refunded.
 */
export async function lookAtRefund(
  container: MedusaContainer,
  id: string
): Promise<RefundToWrite> {
  const owed = await container
    .resolve(MONEY_MODULE)
    .retrieveRefundObligation(id)
  const { order_id, payment_id, refund_id } = owed
  const payments =
    payment_id && !refund_id ? await loadPayments(container, order_id) : []
  const payment = payments.find((it) => it.id === payment_id)
  const note = noteOf(id)
  // Written by an attempt that failed afterwards: not a second time.
  const is_written = !!payment?.refunds.some((it) => it.note === note)
  const left = payment && !is_written ? payment.captured - payment.refunded : 0
  return {
    ...{ id, order_id, payment_id, is_written, note },
    amount: Math.max(0, Math.min(Number(owed.amount), left)),
    is_cancelled: payment?.is_cancelled ?? false,
    is_manual: payment?.is_manual ?? true,
    currency_code: payment?.currency_code ?? "",
    by: owed.paid_by ?? "",
  }
}

/** The same as a step. */
export const lookAtRefundStep = createStep(
  "look-at-refund",
  async ({ id }: { id: string }, { container }) =>
    new StepResponse(await lookAtRefund(container, id))
)
