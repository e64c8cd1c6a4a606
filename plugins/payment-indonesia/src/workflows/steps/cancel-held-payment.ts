import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Has the provider free what a payment holds, and marks it as cancelled. Unlike
 * core's own step it throws when the gateway does not answer, so that it is
 * tried again. No undo: what is freed cannot be held again without its buyer.
 */
export const cancelHeldPaymentStep = createStep(
  "cancel-held-payment",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve(Modules.PAYMENT).cancelPayment(id)
    return new StepResponse()
  }
)
