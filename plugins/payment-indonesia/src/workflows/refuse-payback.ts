import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { moveObligationStep } from "./steps/move-obligation"
import { requireOtherOfficerStep } from "./steps/require-other-officer"

export interface RefusePaybackInput {
  id: string
  /** Another officer than the one who says that the money was sent. */
  by: string
  note: string
}

/**
 * A second officer did not find that a large amount went back: it is owed
 * again. Throws `obligation_not_found`, `obligation_moved`,
 * `second_officer_needed`.
 */
export const refusePaybackWorkflow = createWorkflow(
  "refuse-payback",
  (input: RefusePaybackInput) => {
    requireOtherOfficerStep(input)
    moveObligationStep(
      transform(input, ({ id, note }) => ({
        id,
        from: "claimed_paid" as const,
        to: "open" as const,
        patch: {
          ...{ reference: null, proof_file_id: null, paid_by: null, note },
          paid_at: null,
        },
      }))
    )
    return new WorkflowResponse(
      transform(input, ({ id }) => ({ id, state: "open" as const }))
    )
  }
)
