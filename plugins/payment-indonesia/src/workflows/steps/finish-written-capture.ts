import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Which payment: by its id, or by the session that it was made of. */
export type WrittenCapture = { id: string } | { payment_session_id: string }

/**
 * Makes a payment whole whose captures are all written down, but which is not
 * marked as captured: core writes the one before the other, and refuses to
 * capture again what a process that died in between has left. For money that is
 * known to be there; the capture that follows books it. Safe to repeat. No undo:
 * it only says what the captures say.
 */
export const finishWrittenCaptureStep = createStep(
  "finish-written-capture",
  async (of: WrittenCapture | null, { container }) => {
    if (!of) return new StepResponse()
    const payments = container.resolve(Modules.PAYMENT)
    const [payment] = await payments.listPayments(of, {
      relations: ["captures"],
    })
    if (!payment || payment.captured_at || payment.canceled_at)
      return new StepResponse()
    const written = (payment.captures ?? []).reduce(
      (sum, { amount }) => sum + Number(amount),
      0
    )
    if (written >= Number(payment.amount))
      await payments.updatePayment({
        ...{ id: payment.id, captured_at: new Date() },
      })
    return new StepResponse()
  }
)
