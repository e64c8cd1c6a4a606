import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { MONEY_MODULE } from "../../modules/money"

/**
 * Refuses the officer who sent the money as the one who looks at it. Throws
 * `obligation_not_found`, `second_officer_needed`.
 */
export const requireOtherOfficerStep = createStep(
  "require-other-officer",
  async ({ id, by }: { id: string; by: string }, { container }) => {
    const [owed] = await container
      .resolve(MONEY_MODULE)
      .listRefundObligations({ id }, { take: 1 })
    if (!owed) throw failMoney("obligation_not_found")
    if (owed.paid_by === by) throw failMoney("second_officer_needed")
    return new StepResponse(owed.id)
  }
)
