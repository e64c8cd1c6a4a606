import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { findAwaitingOrder } from "../../queries/load-transfer"
import type { SeenLateMoney } from "./look-at-late"

/**
 * How much more than its order costs late money brought, in whole rupiah. Of a
 * transfer that is reckoned when it is confirmed. Throws `order_not_found`.
 */
export const lookAtRevivedStep = createStep(
  "look-at-revived",
  async ({ session_id, amount, source }: SeenLateMoney, { container }) => {
    const order = await findAwaitingOrder(container, session_id)
    if (!order) throw failMoney("order_not_found")
    const beyond = source === "transfer" ? 0 : amount - order.amount
    return new StepResponse({ beyond })
  }
)
