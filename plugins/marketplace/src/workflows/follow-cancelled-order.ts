import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PLATFORM } from "../lib/order-actor"
import { ORDER_EVENTS } from "./events"
import { orderLock, takeLock } from "./order-lock"
import { judgeCancelledStep } from "./steps/judge-parts"
import { moveShopOrdersStep } from "./steps/move-shop-orders"

/**
 * The parts of an order end with it: it was not paid in time, or somebody
 * cancelled it in the dashboard. Only what is cancelled is followed. Answers
 * the parts that moved. Throws `order_not_found`.
 */
export const followCancelledOrderWorkflow = createWorkflow(
  "follow-cancelled-order",
  (input: { order_id: string }) => {
    const key = transform(input, ({ order_id }) => orderLock(order_id))
    takeLock(key)
    const plans = judgeCancelledStep(
      transform(input, ({ order_id }) => ({
        ...{ order_id, by: PLATFORM, reason: null },
      }))
    )
    const moved = moveShopOrdersStep(plans)
    emitEventStep({ eventName: ORDER_EVENTS.moved, data: moved })
    releaseLockStep({ key })
    return new WorkflowResponse(moved)
  }
)
