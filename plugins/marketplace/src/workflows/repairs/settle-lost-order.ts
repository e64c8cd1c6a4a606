import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  cancelOrderWorkflow,
  createRemoteLinkStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import type { RepairInput } from "../steps/look-again"
import { beginRepair, endRepair } from "./repair-locks"

/**
 * An order that belongs to no cart. When its cart is known and has no other
 * order, it gets this one. Else it is cancelled: the cart still stands (its
 * buyer was answered nothing, and may press again, or has), and no money was
 * taken, because payment comes after the link. Answers `linked`, `cancelled`
 * or `gone`.
 */
export const settleLostOrderWorkflow = createWorkflow(
  "settle-lost-order",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    const plan = transform({ input, found }, ({ input: given, found: it }) => ({
      end: !it ? "gone" : it.facts["is_cart_free"] ? "linked" : "cancelled",
      order_id: given.subject,
      cart_id: it?.cart_id ?? "",
    }))
    when("cart-has-no-order", plan, ({ end }) => end === "linked").then(() => {
      createRemoteLinkStep(
        transform(plan, ({ order_id, cart_id }) => [
          { [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id } },
        ])
      )
      updateCartsStep(
        transform(plan, ({ cart_id }) => [
          { id: cart_id, completed_at: new Date() },
        ])
      )
    })
    when("cart-can-go-on", plan, ({ end }) => end === "cancelled").then(() =>
      cancelOrderWorkflow.runAsStep({
        input: transform(plan, ({ order_id }) => ({ order_id })),
      })
    )
    endRepair(locks)
    return new WorkflowResponse(transform(plan, ({ end }) => end))
  }
)
