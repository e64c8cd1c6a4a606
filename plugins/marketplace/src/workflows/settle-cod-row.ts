import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { settleRowStep, type SettleRowInput } from "./steps/settle-row"

/**
 * Records the cash that a row of a courier's settlement tells of, or lays the
 * row before an officer; safe to repeat. Answers where the row is then.
 */
export const settleCodRowWorkflow = createWorkflow(
  "settle-cod-row",
  (input: SettleRowInput) => new WorkflowResponse(settleRowStep(input))
)
