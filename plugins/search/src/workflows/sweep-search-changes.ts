import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sweepChangesStep } from "./steps/sweep-changes"
import { tendTiersStep } from "./steps/tend-tiers"

/**
 * Marks what changed without an event reaching us, and sees whether the index
 * has outgrown its tiers. Answers how much was marked.
 */
export const sweepSearchChangesWorkflow = createWorkflow(
  "sweep-search-changes",
  () => {
    const marked = sweepChangesStep()
    tendTiersStep({ isForced: false })
    return new WorkflowResponse(marked)
  }
)
