import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { openExpectationStep } from "./steps/open-expectation"

/**
 * Awaits the transfer of a placed order: the sum with its code, the account,
 * the time. Once a payment session, however often and from wherever it is
 * asked; answers the expectation's id, or null when nothing is awaited.
 */
export const expectTransferWorkflow = createWorkflow(
  "expect-transfer",
  (input: { session_id: string }) =>
    new WorkflowResponse(openExpectationStep(input))
)
