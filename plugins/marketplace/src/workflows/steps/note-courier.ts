import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderState } from "../../lib/order-states"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"

export interface NoteCourierInput {
  id: string
  /** In which it was seen; another is left alone. */
  state: OrderState
  /** With whom it will travel; or that no time runs any more. */
  patch:
    | { courier: string | null; tracking_number: string | null }
    | { due_at: null; remind_at: null }
}

/**
 * Writes what a courier said onto a part that stays in its state: no move, so
 * its version stays too. Undo puts the columns back.
 */
export const noteCourierStep = createStep(
  "note-courier",
  async ({ id, state, patch }: NoteCourierInput, { container }) => {
    const service = container.resolve(SHOP_ORDER_MODULE)
    const [row] = await service.listShopOrders({ id, state }, { take: 1 })
    if (!row) return new StepResponse(null)
    await service.updateShopOrders({ id, ...patch })
    const { courier, tracking_number, due_at, remind_at } = row
    return new StepResponse(id, {
      id,
      ...("due_at" in patch
        ? { due_at, remind_at }
        : { courier, tracking_number }),
    })
  },
  async (before, { container }) => {
    if (before)
      await container.resolve(SHOP_ORDER_MODULE).updateShopOrders(before)
  }
)
