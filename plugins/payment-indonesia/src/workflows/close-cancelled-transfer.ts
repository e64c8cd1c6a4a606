import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { closePaymentSessionStep } from "./steps/close-payment-session"
import { lookAtWaitingStep } from "./steps/look-at-waiting"
import { lookUpCartStep } from "./steps/look-up-cart"
import { moveExpectationStep } from "./steps/move-expectation"

/**
 * Closes the transfer and session of an order that somebody cancelled; safe to
 * repeat. Money that stands against it becomes late money within a minute
 * (`close-left-money`); what is captured in the same moment stays `matched`
 * until its books are closed. Throws `order_not_found`.
 */
export const closeCancelledTransferWorkflow = createWorkflow(
  "close-cancelled-transfer",
  (input: { session_id: string }) => {
    const { cart_id } = lookUpCartStep(input)
    acquireLockStep({ key: cart_id, timeout: 10, ttl: 60 })
    const seen = lookAtWaitingStep(input)
    when("transfer-is-closed", seen, (it) => it?.event === "cancel").then(() =>
      moveExpectationStep(
        transform(seen, (it) => ({
          id: it?.expectation_id ?? "",
          event: "cancel" as const,
        }))
      )
    )
    when(
      "session-is-closed",
      seen,
      (it) => it?.event === "cancel" && it.is_over
    ).then(() => closePaymentSessionStep({ id: input.session_id }))
    releaseLockStep({ key: cart_id })
    return new WorkflowResponse(seen)
  }
)
