import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Marks a session as cancelled, so that nothing is awaited on it any more.
 * Undo gives it its former status.
 */
export const closePaymentSessionStep = createStep(
  "close-payment-session",
  async ({ id }: { id: string }, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const { status, amount, currency_code, data } =
      await payments.retrievePaymentSession(id)
    const session = { id, amount, currency_code, data: data ?? {} }
    await payments.updatePaymentSession({ ...session, status: "canceled" })
    return new StepResponse(undefined, { ...session, status })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve(Modules.PAYMENT).updatePaymentSession(before)
  }
)
