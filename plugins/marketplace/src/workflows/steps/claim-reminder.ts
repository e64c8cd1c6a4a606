import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"

/**
 * Takes the reminder of an order for telling; of two at once, one. Undo lets it
 * be taken again.
 */
export const claimReminderStep = createStep(
  "claim-reminder",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve(SHOP_ORDER_MODULE)
    const taken = await service.claimReminder(id)
    if (!taken) return new StepResponse([], null)
    return new StepResponse([{ id, state: taken.state }], taken)
  },
  async (taken, { container }) => {
    if (!taken) return
    await container.resolve(SHOP_ORDER_MODULE).updateShopOrders({
      id: taken.id,
      remind_at: new Date(taken.remind_at),
    })
  }
)
