import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { NewInboxEvent } from "../lib/inbox"
import { keepNoticeStep } from "./steps/keep-notice"

/** Keeps a verified notice of a gateway, before anything is answered or done. */
export const receiveNoticeWorkflow = createWorkflow(
  "receive-notice",
  (input: NewInboxEvent) => {
    keepNoticeStep(input)
  }
)
