import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PLATFORM } from "../lib/order-actor"
import { ORDER_EVENTS } from "./events"
import { orderLock, takeLock } from "./order-lock"
import { judgePaymentStep } from "./steps/judge-parts"
import { moveShopOrdersStep } from "./steps/move-shop-orders"

/**
 * Lets the shops begin once an order is paid: looks at the payment itself, so
 * whoever calls it, and however often, only what is paid moves (D16). Answers
 * the parts that moved. Throws `order_not_found`.
 */
export const payShopOrdersWorkflow = createWorkflow(
  "pay-shop-orders",
  (input: { order_id: string }) => {
    const key = transform(input, ({ order_id }) => orderLock(order_id))
    takeLock(key)
    const plans = judgePaymentStep(
      transform(input, ({ order_id }) => ({ order_id, by: PLATFORM }))
    )
    const moved = moveShopOrdersStep(plans)
    emitEventStep({ eventName: ORDER_EVENTS.moved, data: moved })
    releaseLockStep({ key })
    return new WorkflowResponse(moved)
  }
)
