import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { closePaymentSessionStep } from "./steps/close-payment-session"
import { lookAtWaitingStep } from "./steps/look-at-waiting"
import { moveExpectationStep } from "./steps/move-expectation"

/**
 * Closes the transfer and session of an order that somebody cancelled; safe to
 * repeat. Money that stands against it becomes late money within a minute
 * (`close-left-money`).
 */
export const closeCancelledTransferWorkflow = createWorkflow(
  "close-cancelled-transfer",
  (input: { session_id: string }) => {
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
    return new WorkflowResponse(seen)
  }
)
