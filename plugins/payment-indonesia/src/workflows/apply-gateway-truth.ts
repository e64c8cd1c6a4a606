import type { WebhookActionResult } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderWorkflow,
  processPaymentWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import type { Verdict } from "../lib/gateway-decision"
import { GATEWAY_SESSION_FIELDS } from "../queries/gateway-session"
import {
  decideOnRows,
  isMoney,
  type ToldTruth,
} from "../queries/gateway-verdict"
import { cancelHeldPaymentStep } from "./steps/cancel-held-payment"
import { closePaymentSessionStep } from "./steps/close-payment-session"
import { finishWrittenCaptureStep } from "./steps/finish-written-capture"

export interface ApplyGatewayTruthInput extends ToldTruth {
  session_id: string
  /** The cart's id: its lock keeps checkout and the clock away. */
  lock_key: string
}

/** Money is taken in here only for an order: completing a cart takes its lock again. */
const paysOrder = (verdict: Verdict, orderId: string | null) =>
  !!orderId && isMoney(verdict)

/** The truth in the words of Medusa's own workflow; the amount is the session's, exactly. */
export const paymentOf = (
  verdict: Verdict,
  { session_id, truth }: ApplyGatewayTruthInput
): WebhookActionResult => ({
  action: verdict.act === "authorize" ? "authorized" : "captured",
  data: { session_id, amount: truth.amount },
})

/**
 * Makes a payment session say what the gateway says, under the cart's lock,
 * by Medusa's own workflows: money of the exact amount pays the order, an end
 * without money cancels it and frees its goods, and what is held for an order
 * that is gone is freed at the gateway. Looks again at everything
 * under the lock, so it is safe to repeat. Answers the verdict; late money,
 * and money for a cart that is no order yet, are left to the caller.
 */
export const applyGatewayTruthWorkflow = createWorkflow(
  "apply-gateway-truth",
  (input: ApplyGatewayTruthInput) => {
    acquireLockStep({ key: input.lock_key, timeout: 5, ttl: 120 })
    const { data: sessions } = useQueryGraphStep({
      entity: "payment_session",
      fields: GATEWAY_SESSION_FIELDS,
      filters: { id: input.session_id },
    })
    const decided = transform(
      { sessions, input },
      ({ sessions: rows, input: given }) => {
        const { verdict, order_id, payment_id } = decideOnRows(rows, given)
        return {
          verdict,
          order_id: order_id ?? "",
          payment_id: payment_id ?? "",
          pays: paysOrder(verdict, order_id),
          payment: paymentOf(verdict, given),
        }
      }
    )
    when("truth-is-money", decided, ({ pays }) => pays).then(() => {
      finishWrittenCaptureStep(
        transform({ input, decided }, (data) =>
          data.decided.payment.action === "captured"
            ? { payment_session_id: data.input.session_id }
            : null
        )
      )
      processPaymentWorkflow.runAsStep({ input: decided.payment })
    })
    when(
      "truth-ends-order",
      decided,
      ({ verdict }) => verdict.act === "free"
    ).then(() =>
      cancelOrderWorkflow.runAsStep({ input: { order_id: decided.order_id } })
    )
    when(
      "truth-ends-session",
      decided,
      ({ verdict }) => verdict.act === "free" || verdict.act === "close"
    ).then(() =>
      closePaymentSessionStep(
        transform({ input, decided }, (data) => ({
          id: data.input.session_id,
          by_time: data.decided.verdict.act === "free",
        }))
      )
    )
    when(
      "truth-frees-payment",
      decided,
      ({ verdict }) => verdict.act === "void"
    ).then(() => cancelHeldPaymentStep({ id: decided.payment_id }))
    releaseLockStep({ key: input.lock_key })
    return new WorkflowResponse(decided)
  }
)
