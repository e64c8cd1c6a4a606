import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { paybackState } from "../../lib/obligation-states"
import { MONEY_MODULE } from "../../modules/money"

/**
 * Where paying an open obligation back leads to. Throws `obligation_not_found`,
 * `obligation_moved`, `obligation_taken`.
 */
export const preparePaybackStep = createStep(
  "prepare-payback",
  async ({ id, by }: { id: string; by: string }, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const [owed] = await money.listRefundObligations({ id }, { take: 1 })
    if (!owed) throw failMoney("obligation_not_found")
    if (owed.state !== "open")
      throw failMoney("obligation_moved", { state: owed.state })
    if (owed.taken_by && owed.taken_by !== by)
      throw failMoney("obligation_taken")
    const { refund_second_above } = await money.settingsInForce()
    return new StepResponse({
      to: paybackState(Number(owed.amount), refund_second_above),
    })
  }
)
