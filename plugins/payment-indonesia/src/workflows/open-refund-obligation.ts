import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { obligationKey } from "../lib/obligation-states"
import { TRANSFER_EVENTS } from "./events"
import { openObligationStep } from "./steps/open-obligation"

export interface OpenRefundObligationInput {
  order_id: string
  /** Medusa's payment it is part of; null: money that was never captured. */
  payment_id: string | null
  shop_order_id: string | null
  /** Whole rupiah. */
  amount: number
  /** A code or a short text; finance reads it. */
  reason: string
  /** Medusa's refund that it stands for; left out: recorded when it is paid back. */
  refund_id?: string | null
  /** What asking twice shares; left out: see `obligationKey`. */
  key?: string
}

/**
 * Owes a buyer money that a person at the bank has to send back. Moves no money
 * and makes no refund in Medusa: that comes when it is paid back. Asked twice
 * for the same thing it answers the same row. Throws `obligation_differs`.
 */
export const openRefundObligationWorkflow = createWorkflow(
  "open-refund-obligation",
  (input: OpenRefundObligationInput) => {
    const obligation = openObligationStep(
      transform(input, (it) => ({
        key: obligationKey(it),
        order_id: it.order_id,
        payment_id: it.payment_id,
        shop_order_id: it.shop_order_id,
        refund_id: it.refund_id ?? null,
        amount: it.amount,
        reason: it.reason,
      }))
    )
    when("obligation-is-new", obligation, ({ is_new }) => is_new).then(() => {
      emitEventStep({
        eventName: TRANSFER_EVENTS.owed,
        data: transform(obligation, ({ id, order_id }) => ({ id, order_id })),
      })
    })
    return new WorkflowResponse(obligation)
  }
)
