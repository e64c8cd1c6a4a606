import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeDeskDigestStep,
  type DeskDigestInput,
} from "./steps/compose-desk-digest"

/** Tells an officer what waits at the desk; once a day. */
export const sendDeskDigestWorkflow = createWorkflow(
  "send-desk-digest",
  (input: DeskDigestInput) => {
    const notifications = composeDeskDigestStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
