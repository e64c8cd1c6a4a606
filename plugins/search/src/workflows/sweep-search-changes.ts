import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sweepChangesStep } from "./steps/sweep-changes"

/** Marks what changed without an event reaching us. Answers how much it was. */
export const sweepSearchChangesWorkflow = createWorkflow(
  "sweep-search-changes",
  () => new WorkflowResponse(sweepChangesStep())
)
