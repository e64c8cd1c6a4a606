import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderState } from "../../lib/order-states"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"

export interface AwaitCourierInput {
  id: string
  /** In which it was seen; another is left alone. */
  state: OrderState
  /** ISO. */
  until: string
}

/**
 * Puts the deadline of a part off to a time, and says in its timeline that its
 * courier is waited for. Answers whether it was; never earlier. No undo: the
 * timeline is never changed, and the courier was silent whatever fails after.
 */
export const awaitCourierStep = createStep(
  "await-courier",
  async ({ id, state, until }: AwaitCourierInput, { container }) =>
    new StepResponse(
      await container.resolve(SHOP_ORDER_MODULE).putOffDeadline({
        ...{ id, state, action: "await_courier", reason: null },
        deadline: { due_at: new Date(until), remind_at: null },
      })
    )
)
