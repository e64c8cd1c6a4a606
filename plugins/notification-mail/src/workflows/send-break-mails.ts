import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeBreakMailsStep,
  type BreakMailsInput,
} from "./steps/compose-break-mails"

/** Tells heads and finance that a difference waits for a person. */
export const sendBreakMailsWorkflow = createWorkflow(
  "send-break-mails",
  (input: BreakMailsInput) => {
    const notifications = composeBreakMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
