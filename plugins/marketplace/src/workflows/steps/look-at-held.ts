import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Finding } from "../../lib/breaks"
import { heldOf } from "../../lib/order-payment"
import { loadOrderMoney } from "../../queries/load-order"

/**
 * Whether an order that cannot be kept may be cancelled whole: `gone` when
 * there is nothing to give up any more, `held` while money of it is held
 * (Medusa would book that as paid back), else `cancel`.
 */
export const lookAtHeldStep = createStep(
  "look-at-held",
  async (found: Finding | null, { container }) => {
    const money = found?.order_id
      ? await loadOrderMoney(container, found.order_id)
      : null
    const end = !money ? "gone" : heldOf(money) > 0 ? "held" : "cancel"
    return new StepResponse(end satisfies "gone" | "held" | "cancel")
  }
)
