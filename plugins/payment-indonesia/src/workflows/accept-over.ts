import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { moveExpectationStep } from "./steps/move-expectation"
import { tryConfirmStep } from "./steps/try-confirm"

export interface AcceptOverInput {
  expectation_id: string
  by: string
}

/**
 * An officer takes a transfer of too much as paid; what is beyond is owed back
 * when it is captured. Answers what was in the way of that (above the limit:
 * `second_officer_needed`), null when it is paid. Throws `transfer_not_found`,
 * `transfer_moved`.
 */
export const acceptOverWorkflow = createWorkflow(
  "accept-over",
  (input: AcceptOverInput) => {
    moveExpectationStep(
      transform(input, ({ expectation_id }) => ({
        id: expectation_id,
        event: "accept" as const,
      }))
    )
    return new WorkflowResponse(tryConfirmStep(input))
  }
)
