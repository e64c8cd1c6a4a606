import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { loadTransfer } from "../../queries/load-transfer"

/**
 * Looks, under the cart's lock, that a transfer is not captured: then it is paid,
 * though a process that died may not have said so yet. Throws
 * `transfer_not_found`, `transfer_moved`.
 */
export const checkUncapturedStep = createStep(
  "check-uncaptured",
  async ({ expectation_id }: { expectation_id: string }, { container }) => {
    const { order } = await loadTransfer(container, expectation_id)
    if (order.captured_payment_id)
      throw failMoney("transfer_moved", { state: "paid" })
    return new StepResponse(undefined)
  }
)
