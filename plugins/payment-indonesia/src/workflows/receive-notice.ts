import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { NewInboxEvent } from "../lib/inbox"
import { receiveNoticeStep } from "./steps/receive-notice"

/** Keeps a verified notice of a gateway, before anything is answered or done. */
export const receiveNoticeWorkflow = createWorkflow(
  "receive-gateway-notice",
  (input: NewInboxEvent) => {
    receiveNoticeStep(input)
  }
)
