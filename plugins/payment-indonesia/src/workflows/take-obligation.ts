import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../faults/money"
import { MONEY_MODULE } from "../modules/money"
import type { ObligationTaking } from "../modules/money/types"

const claimObligationStep = createStep(
  "claim-obligation",
  async (input: ObligationTaking, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const [owed] = await money.listRefundObligations(
      { id: input.id },
      { take: 1 }
    )
    if (!owed) throw failMoney("obligation_not_found")
    if (owed.state !== "open")
      throw failMoney("obligation_moved", { state: owed.state })
    if (!(await money.takeObligation(input)))
      throw failMoney("obligation_taken")
    const { id, by, leaves } = input
    const isNews = (owed.taken_by ?? null) !== (leaves ? null : by)
    return new StepResponse(
      { id },
      isNews ? { id, by: leaves ? owed.taken_by : by, leaves: !leaves } : null
    )
  },
  async (undo, { container }) => {
    if (undo) await container.resolve(MONEY_MODULE).takeObligation(undo)
  }
)

/**
 * An officer is at a refund, so that no two send the money; or leaves it to
 * others again (`by` null: whoever is at it, for a head). Safe to repeat. Throws `obligation_not_found`,
 * `obligation_moved`, `obligation_taken`.
 */
export const takeObligationWorkflow = createWorkflow(
  "take-obligation",
  (input: ObligationTaking) => new WorkflowResponse(claimObligationStep(input))
)
