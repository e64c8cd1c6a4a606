import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refreshReadModelsStep } from "./steps/refresh-read-models"

/** Makes all figures of the reports anew; null when another process is at it. */
export const refreshReportsWorkflow = createWorkflow("refresh-reports", () => {
  const refresh = refreshReadModelsStep()
  return new WorkflowResponse(refresh)
})
