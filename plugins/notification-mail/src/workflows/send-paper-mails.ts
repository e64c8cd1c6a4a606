import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import {
  composePaperMailsStep,
  type PaperMailsInput,
} from "./steps/compose-paper-mails"

/** Reminds of a paper that will end; once per number of days. */
export const sendPaperMailsWorkflow = createWorkflow(
  "send-paper-mails",
  (input: PaperMailsInput) => {
    const notifications = composePaperMailsStep(input)
    return new WorkflowResponse(sendNotificationsStep(notifications))
  }
)
