import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  cancelOrderWorkflow,
  completeOrderWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderLock, takeLock } from "./order-lock"
import { judgeClosingStep } from "./steps/judge-parts"

/**
 * Closes Medusa's order when all its parts are at an end. One whose parts are
 * all cancelled stays open while money of it is held: cancelling it would book
 * that money as paid back. Repeating it changes nothing. Answers what was done.
 */
export const closeOrderWorkflow = createWorkflow(
  "close-order",
  (input: { order_id: string }) => {
    const key = transform(input, ({ order_id }) => orderLock(order_id))
    takeLock(key)
    const close = judgeClosingStep(input)
    when("all-is-cancelled", close, (how) => how === "cancel").then(() =>
      cancelOrderWorkflow.runAsStep({
        input: transform(input, ({ order_id }) => ({ order_id })),
      })
    )
    when("all-is-over", close, (how) => how === "complete").then(() =>
      completeOrderWorkflow.runAsStep({
        input: transform(input, ({ order_id }) => ({ orderIds: [order_id] })),
      })
    )
    releaseLockStep({ key })
    return new WorkflowResponse(close)
  }
)
