import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ENDED_BY_TIME } from "../../lib/ended-by-time"

export interface CloseSessionInput {
  id: string
  /** Nobody paid in time, as against an order that a person cancelled. */
  by_time?: boolean
}

/**
 * Marks a session as cancelled, so that nothing is awaited on it any more.
 * Undo gives it its former status.
 */
export const closePaymentSessionStep = createStep(
  "close-payment-session",
  async ({ id, by_time }: CloseSessionInput, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const { status, amount, currency_code, data, metadata } =
      await payments.retrievePaymentSession(id)
    const session = { id, amount, currency_code, data: data ?? {} }
    await payments.updatePaymentSession({
      ...session,
      status: "canceled",
      ...(by_time ? { metadata: { ...metadata, ...ENDED_BY_TIME } } : {}),
    })
    return new StepResponse(undefined, {
      ...session,
      status,
      metadata: metadata ?? {},
    })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve(Modules.PAYMENT).updatePaymentSession(before)
  }
)
