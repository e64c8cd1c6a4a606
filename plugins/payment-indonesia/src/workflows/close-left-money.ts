import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordLateMoneyWorkflow } from "./record-late-money"
import { lookAtLeftStep } from "./steps/look-at-left"
import { moveExpectationStep } from "./steps/move-expectation"

/**
 * Money that came before its transfer was closed (a part of it, or more than
 * enough that nobody had accepted) is late money from then on. Throws
 * `transfer_moved` when there is none.
 */
export const closeLeftMoneyWorkflow = createWorkflow(
  "close-left-money",
  (input: { expectation_id: string }) => {
    const left = lookAtLeftStep(input)
    moveExpectationStep(
      transform(left, ({ id }) => ({ id, event: "late" as const }))
    )
    const late = recordLateMoneyWorkflow.runAsStep({
      input: transform(left, (it) => ({
        payment_session_id: it.session_id,
        amount: it.received,
        source: "transfer",
        reference: it.reference,
      })),
    })
    return new WorkflowResponse(late)
  }
)
