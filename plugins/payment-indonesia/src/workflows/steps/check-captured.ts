import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { findAwaitingOrder } from "../../queries/load-transfer"
import { owedOf } from "../../queries/owed-of"
import type { MatchedTransfer } from "./look-at-matched"

/**
 * Looks in Medusa whether the payment stands, captured. `stranded` is what was
 * captured for an order that was cancelled in the same moment (cancelling takes
 * no lock): it has to go back. Throws `transfer_not_captured`.
 */
export const checkCapturedStep = createStep(
  "check-captured",
  async ({ session_id, base }: MatchedTransfer, { container }) => {
    const order = await findAwaitingOrder(container, session_id)
    const id = order?.captured_payment_id
    if (!order || !id) throw failMoney("transfer_not_captured")
    if (!order.is_cancelled) return new StepResponse({ id, stranded: 0 })
    const owed = await owedOf(container, id)
    return new StepResponse({ id, stranded: Math.max(0, base - owed) })
  }
)
