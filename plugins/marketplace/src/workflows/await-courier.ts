import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { takeLock } from "./order-lock"
import { awaitCourierStep, type AwaitCourierInput } from "./steps/await-courier"
import { locateShopOrderStep } from "./steps/locate-shop-order"

/**
 * Gives a part of an order time until its courier says where the parcel is,
 * under the order's lock. Repeating it changes nothing. Throws
 * `order_not_found`.
 */
export const awaitCourierWorkflow = createWorkflow(
  "await-courier",
  (input: AwaitCourierInput) => {
    const key = locateShopOrderStep(transform(input, ({ id }) => ({ id })))
    takeLock(key)
    const waits = awaitCourierStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(waits)
  }
)
