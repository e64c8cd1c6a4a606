import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock, takeLock } from "./order-lock"
import {
  writeShopOrdersStep,
  type WriteShopOrdersInput,
} from "./steps/write-shop-orders"

/**
 * Writes the parts of an order that has none: what the hook of completing a
 * cart does, for orders that a crash left without. Idempotent; answers the new
 * ids. Throws what the step throws.
 */
export const writeShopOrdersWorkflow = createWorkflow(
  "write-shop-orders",
  (input: WriteShopOrdersInput) => {
    const key = transform(input, ({ order_id }) => orderLock(order_id))
    takeLock(key)
    const ids = writeShopOrdersStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(ids)
  }
)
