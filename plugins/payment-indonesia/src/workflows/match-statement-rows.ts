import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { matchFreeRowsStep } from "./steps/match-free-rows"

/**
 * Matches what the bank's statements brought: a row whose sum is asked of
 * exactly one buyer is that buyer's; all else waits for an officer.
 */
export const matchStatementRowsWorkflow = createWorkflow(
  "match-statement-rows",
  () => new WorkflowResponse(matchFreeRowsStep())
)
