import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { finishPayback } from "./finish-payback"
import { moveObligationStep } from "./steps/move-obligation"
import { requireOtherOfficerStep } from "./steps/require-other-officer"

export interface ConfirmObligationInput {
  id: string
  /** Another officer than the one who sent the money. */
  by: string
}

/**
 * A second officer has seen that a large amount went back. Throws
 * `obligation_not_found`, `obligation_moved`, `second_officer_needed`.
 */
export const confirmObligationWorkflow = createWorkflow(
  "confirm-obligation",
  (input: ConfirmObligationInput) => {
    requireOtherOfficerStep(input)
    moveObligationStep(
      transform(input, ({ id, by }) => ({
        id,
        from: "claimed_paid" as const,
        to: "paid_back" as const,
        patch: { confirmed_by: by, confirmed_at: new Date() },
      }))
    )
    finishPayback(input)
    return new WorkflowResponse(
      transform(input, ({ id }) => ({ id, state: "paid_back" as const }))
    )
  }
)
