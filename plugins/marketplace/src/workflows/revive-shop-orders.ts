import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PLATFORM } from "../lib/order-actor"
import { ORDER_EVENTS } from "./events"
import { orderLock, takeLock } from "./order-lock"
import { judgeRevivalStep } from "./steps/judge-parts"
import { moveShopOrdersStep } from "./steps/move-shop-orders"

/**
 * The parts of an order stand again with it: its money came after its time, and
 * Medusa's order was restored. They wait for the payment as before. Answers the
 * parts that moved. Throws `order_not_found`.
 */
export const reviveShopOrdersWorkflow = createWorkflow(
  "revive-shop-orders",
  (input: { order_id: string }) => {
    const key = transform(input, ({ order_id }) => orderLock(order_id))
    takeLock(key)
    const plans = judgeRevivalStep(
      transform(input, ({ order_id }) => ({ order_id, by: PLATFORM }))
    )
    const moved = moveShopOrdersStep(plans)
    emitEventStep({ eventName: ORDER_EVENTS.moved, data: moved })
    releaseLockStep({ key })
    return new WorkflowResponse(moved)
  }
)
