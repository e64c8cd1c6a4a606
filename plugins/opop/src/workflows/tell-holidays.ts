import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { HOLIDAY_EVENTS } from "./events"
import { markHolidaysToldStep } from "./steps/mark-holidays-told"

/**
 * Tells whoever listens which shops' holidays began or ended, so that finished
 * pages are made anew. What may be sold never waits for this. Answers how many.
 */
export const tellHolidaysWorkflow = createWorkflow("tell-holidays", () => {
  const told = markHolidaysToldStep({})
  emitEventStep({ eventName: HOLIDAY_EVENTS.changed, data: told })
  return new WorkflowResponse(transform(told, ({ length }) => length))
})
