import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  cancelOrderWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { OrderActor } from "../lib/order-actor"
import { ORDER_EVENTS } from "./events"
import { orderLock, takeLock } from "./order-lock"
import { findCartStep } from "./steps/find-cart"
import { judgePurchaseStep } from "./steps/judge-parts"
import { moveShopOrdersStep } from "./steps/move-shop-orders"

/**
 * A buyer takes back a purchase that is not paid: Medusa's order is cancelled
 * by its own workflow (stock back), and all parts with it. Under the lock of
 * the cart as well, which a payment that arrives takes, so that of the two one
 * comes first. Repeating it changes nothing. Throws what `judgePurchaseStep`
 * throws.
 */
export const cancelPurchaseWorkflow = createWorkflow(
  "cancel-purchase",
  (input: { order_id: string; by: OrderActor; reason: string | null }) => {
    const cart = findCartStep(input)
    takeLock(cart).config({ name: "lock-cart" })
    const key = transform(input, ({ order_id }) => orderLock(order_id))
    takeLock(key)
    const judged = judgePurchaseStep(input)
    when("order-stands", judged, ({ go }) => go).then(() =>
      cancelOrderWorkflow.runAsStep({
        input: transform(input, ({ order_id }) => ({ order_id })),
      })
    )
    const moved = moveShopOrdersStep(transform(judged, ({ plans }) => plans))
    emitEventStep({ eventName: ORDER_EVENTS.moved, data: moved })
    releaseLockStep({ key })
    releaseLockStep({ key: cart }).config({ name: "unlock-cart" })
    return new WorkflowResponse(moved)
  }
)
