import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { retryDeadMarksStep, type RetryInput } from "./steps/retry-dead-marks"

/** Lets what the index refused too often be tried again. Answers how many marks. */
export const retryDeadMarksWorkflow = createWorkflow(
  "retry-dead-marks",
  (input: RetryInput) => new WorkflowResponse(retryDeadMarksStep(input))
)
