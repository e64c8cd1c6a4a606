import { Modules, OrderChangeStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Confirms a change of Medusa's order: what the step `confirm-order-changes`
 * of Medusa does, which it does not export. Undo takes the version back.
 */
export const confirmCreditStep = createStep(
  "confirm-credit",
  async (change: { id: string; order_id: string }, { container }) => {
    await container
      .resolve(Modules.ORDER)
      .confirmOrderChange([{ id: change.id }])
    return new StepResponse(undefined, change)
  },
  async (change, { container }) => {
    if (!change) return
    await container.resolve(Modules.ORDER).undoLastChange(change.order_id, {
      ...{ id: change.id, status: OrderChangeStatus.PENDING },
    })
  }
)
