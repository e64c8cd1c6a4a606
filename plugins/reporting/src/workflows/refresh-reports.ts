import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { REPORT_EVENTS } from "../lib/events"
import { refreshReadModelsStep } from "./steps/refresh-read-models"

/**
 * Makes all figures of the reports anew; null when another process is at it.
 * Tells `reports.refreshed`.
 */
export const refreshReportsWorkflow = createWorkflow("refresh-reports", () => {
  const refresh = refreshReadModelsStep()
  when("figures-were-made", refresh, (made) => made !== null).then(() => {
    emitEventStep({
      eventName: REPORT_EVENTS.refreshed,
      data: { id: refresh.id },
    })
  })
  return new WorkflowResponse(refresh)
})
