import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { findAwaitingOrder } from "../../queries/load-transfer"

/** The cart whose lock guards a placed order's session. Throws `order_not_found`. */
export const lookUpCartStep = createStep(
  "look-up-cart",
  async ({ session_id }: { session_id: string }, { container }) => {
    const order = await findAwaitingOrder(container, session_id)
    if (!order) throw failMoney("order_not_found")
    return new StepResponse({ cart_id: order.cart_id })
  }
)
