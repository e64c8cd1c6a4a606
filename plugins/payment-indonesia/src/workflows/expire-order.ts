import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { isOver, isOverdue } from "../lib/awaiting-order"
import { AWAITING_FIELDS, readAwaitingOrders } from "../queries/awaiting-orders"
import { closePaymentSessionStep } from "./steps/close-payment-session"

export interface ExpireOrderInput {
  session_id: string
  order_id: string
  /** Its lock keeps a payment from arriving in the same moment. */
  cart_id: string
}

/**
 * Cancels an order whose money did not come in time, by Medusa's own workflow
 * (which gives the stock back), and closes its payment session; an order that
 * someone has cancelled only has its session closed. Looks again under the
 * cart's lock, so it is safe to repeat and never cancels a paid order. Answers
 * whether the order was cancelled now.
 */
export const expireOrderWorkflow = createWorkflow(
  "expire-order",
  (input: ExpireOrderInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 60 })
    const { data: sessions } = useQueryGraphStep({
      entity: "payment_session",
      fields: AWAITING_FIELDS,
      filters: { id: input.session_id },
    })
    const verdict = transform({ sessions }, ({ sessions: rows }) => {
      const [order] = readAwaitingOrders(rows)
      const now = new Date()
      return {
        is_over: !!order && isOver(order, now),
        is_overdue: !!order && isOverdue(order, now),
      }
    })
    when("order-is-overdue", verdict, ({ is_overdue }) => is_overdue).then(() =>
      cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id } })
    )
    when("session-is-over", verdict, ({ is_over }) => is_over).then(() =>
      closePaymentSessionStep({ id: input.session_id })
    )
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse({ cancelled: verdict.is_overdue })
  }
)
