import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewInboxEvent } from "../../lib/inbox"
import { INBOX_MODULE } from "../../modules/inbox"

/**
 * Writes a verified notice into the inbox; repeating it begins the event anew.
 * No undo: what was received stays received.
 */
export const keepNoticeStep = createStep(
  "keep-notice",
  async (event: NewInboxEvent, { container }) => {
    await container.resolve(INBOX_MODULE).receiveEvent(event)
    return new StepResponse()
  }
)
