import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { reopenInboxEventStep } from "./steps/reopen-inbox-event"

/**
 * What an officer does with an event that failed or died, after its cause was
 * dealt with: the truth is asked again. Throws inbox_event_unknown.
 */
export const retryInboxEventWorkflow = createWorkflow(
  "retry-inbox-event",
  (input: { id: string }) => {
    reopenInboxEventStep(input)
  }
)
