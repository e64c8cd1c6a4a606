import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { INBOX_MODULE } from "../../modules/inbox"

/**
 * Begins an event that failed or died anew; throws inbox_event_unknown when
 * none such is there. No undo: looking again changes nothing by itself.
 */
export const reopenInboxEventStep = createStep(
  "reopen-inbox-event",
  async ({ id }: { id: string }, { container }) => {
    const isOpen = await container.resolve(INBOX_MODULE).reopenEvent(id)
    if (!isOpen) throw fail("inbox_event_unknown")
    return new StepResponse()
  }
)
