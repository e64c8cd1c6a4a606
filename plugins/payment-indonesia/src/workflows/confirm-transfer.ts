import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  processPaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { openRefundObligationWorkflow } from "./open-refund-obligation"
import { checkCapturedStep } from "./steps/check-captured"
import { confirmSessionStep } from "./steps/confirm-session"
import { finishWrittenCaptureStep } from "./steps/finish-written-capture"
import { keepSurplusStep } from "./steps/keep-surplus"
import { lookAtMatchedStep } from "./steps/look-at-matched"
import { lookUpTransferStep } from "./steps/look-up-transfer"
import { moveExpectationStep } from "./steps/move-expectation"

export interface ConfirmTransferInput {
  expectation_id: string
  /** The officer who confirms; null: nobody, which large amounts need. */
  by: string | null
}

/**
 * Makes a matched transfer paid: signs a confirmation into the payment session,
 * lets Medusa authorise and capture exactly the session's amount by the
 * workflow of its webhooks (so the order gets its transaction and
 * `payment.captured` is told), and accounts what came beyond. Safe to repeat:
 * what was captured before only has its books closed. Throws
 * `transfer_not_found`, `transfer_moved`, `transfer_not_open`,
 * `second_officer_needed`, `transfer_not_captured`.
 */
export const confirmTransferWorkflow = createWorkflow(
  "confirm-transfer",
  (input: ConfirmTransferInput) => {
    const { cart_id } = lookUpTransferStep(input)
    acquireLockStep({ key: cart_id, timeout: 10, ttl: 60 })
    const seen = lookAtMatchedStep(input)
    when("session-is-not-captured", seen, (it) => !it.is_captured).then(() => {
      confirmSessionStep(seen)
      finishWrittenCaptureStep(
        transform(seen, (it) => ({ payment_session_id: it.session_id }))
      )
      processPaymentWorkflow.runAsStep({
        input: transform(seen, (it) => ({
          action: "captured" as const,
          data: { session_id: it.session_id, amount: it.base },
        })),
      })
    })
    const payment = checkCapturedStep(seen)
    keepSurplusStep(seen)
    when("too-much-came", seen, ({ owed }) => owed > 0).then(() =>
      openRefundObligationWorkflow.runAsStep({
        input: transform(seen, (it) => ({
          key: `surplus:${it.expectation_id}`,
          order_id: it.order_id,
          payment_id: null,
          shop_order_id: null,
          amount: it.owed,
          reason: "surplus",
        })),
      })
    )
    when("order-died-meanwhile", payment, ({ stranded }) => stranded > 0).then(
      () =>
        openRefundObligationWorkflow
          .runAsStep({
            input: transform({ seen, payment }, (data) => ({
              key: `stranded:${data.payment.id}`,
              order_id: data.seen.order_id,
              payment_id: data.payment.id,
              shop_order_id: null,
              amount: data.payment.stranded,
              reason: "order_cancelled",
            })),
          })
          .config({ name: "owe-stranded" })
    )
    // Last: who dies before is found matched, and does all of it again.
    moveExpectationStep(
      transform(seen, (it) => ({
        id: it.expectation_id,
        event: "confirm" as const,
        patch: { fault: null },
      }))
    )
    releaseLockStep({ key: cart_id })
    return new WorkflowResponse(payment)
  }
)
