import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PAPER_EVENTS } from "./events"
import { claimReminderStep } from "./steps/claim-reminder"

/**
 * Tells people once that a paper ends in so many days at most. Emits
 * `paper.expiring`. Answers whether they were told now.
 */
export const remindPaperWorkflow = createWorkflow(
  "remind-paper",
  (input: { id: string; days: number }) => {
    const isFirst = claimReminderStep(input)
    when("not-told-yet", { isFirst }, (data) => data.isFirst).then(() => {
      emitEventStep({
        eventName: PAPER_EVENTS.expiring,
        data: transform(input, ({ id, days }) => ({ id, days })),
      })
    })
    return new WorkflowResponse(isFirst)
  }
)
