import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RefundToWrite } from "./look-at-refund"

/** Writes the refund of a cancelled order's payment. Without undo, as in core. */
export const refundStrandedStep = createStep(
  "refund-stranded",
  async ({ payment_id, amount, by, note }: RefundToWrite, { container }) => {
    await container.resolve(Modules.PAYMENT).refundPayment({
      payment_id: payment_id ?? "",
      ...{ amount, note, created_by: by },
    })
    return new StepResponse(undefined)
  }
)
