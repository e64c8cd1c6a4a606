import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { takeLock } from "./order-lock"
import { locateShopOrderStep } from "./steps/locate-shop-order"
import { noteCourierStep, type NoteCourierInput } from "./steps/note-courier"

/**
 * Writes what a courier said onto a part of an order, under the order's lock.
 * Repeating it changes nothing. Throws `order_not_found`.
 */
export const noteCourierWorkflow = createWorkflow(
  "note-courier",
  (input: NoteCourierInput) => {
    const key = locateShopOrderStep(transform(input, ({ id }) => ({ id })))
    takeLock(key)
    const noted = noteCourierStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(noted)
  }
)
