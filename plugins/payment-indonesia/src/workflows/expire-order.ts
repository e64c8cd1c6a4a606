import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { TRANSFER_EVENTS } from "./events"
import { openExpectationStep } from "./steps/open-expectation"
import { closePaymentSessionStep } from "./steps/close-payment-session"
import { lookAtWaitingStep } from "./steps/look-at-waiting"
import { moveExpectationStep } from "./steps/move-expectation"
import { rememberReminderStep } from "./steps/remember-reminder"

export interface ExpireOrderInput {
  session_id: string
  order_id: string
  /** Its lock keeps a payment from arriving in the same moment. */
  cart_id: string
}

/**
 * What time does to an order that waits for a transfer: reminds its buyer,
 * calls an officer to what is claimed and not found, and cancels what nobody
 * claims and nothing came for, by Medusa's own workflow (which gives the stock
 * back). An order that someone has cancelled has its transfer and session
 * closed. The transfer is moved first, under its row lock: money that is
 * matched in the same moment wins, or finds it expired and is late. Safe to
 * repeat. Answers whether the order was cancelled now.
 */
export const expireOrderWorkflow = createWorkflow(
  "expire-order",
  (input: ExpireOrderInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 60 })
    openExpectationStep(input)
    const seen = lookAtWaitingStep(input)
    when("transfer-moves", seen, (it) => !!it?.event).then(() =>
      moveExpectationStep(
        transform(seen, (it) => ({
          id: it?.expectation_id ?? "",
          event: it?.event ?? "cancel",
        }))
      )
    )
    when("order-is-overdue", seen, (it) => !!it?.is_overdue).then(() =>
      cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id } })
    )
    when("session-is-over", seen, (it) => !!it?.is_over).then(() =>
      closePaymentSessionStep({ id: input.session_id })
    )
    when("buyer-is-reminded", seen, (it) => !!it?.reminder).then(() => {
      rememberReminderStep(
        transform(seen, (it) => ({
          id: it?.expectation_id ?? "",
          reminded: it?.reminder ?? 0,
        }))
      )
      emitEventStep({
        eventName: TRANSFER_EVENTS.reminded,
        data: transform({ input, seen }, (data) => ({
          id: data.seen?.expectation_id,
          order_id: data.input.order_id,
          part: data.seen?.reminder,
        })),
      })
    })
    when("officer-is-called", seen, (it) => it?.event === "escalate").then(
      () => {
        emitEventStep({
          eventName: TRANSFER_EVENTS.escalated,
          data: transform({ input, seen }, (data) => ({
            id: data.seen?.expectation_id,
            order_id: data.input.order_id,
          })),
        }).config({ name: "emit-escalated" })
      }
    )
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(
      transform(seen, (it) => ({ cancelled: !!it?.is_overdue }))
    )
  }
)
