import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { forgetSearchesStep } from "./steps/forget-searches"

/** Forgets searches that are older than so many days. Answers how many. */
export const forgetSearchesWorkflow = createWorkflow(
  "forget-searches",
  (days: number) => new WorkflowResponse(forgetSearchesStep(days))
)
