import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composePaperMailsStep,
  type PaperMailsInput,
} from "./steps/compose-paper-mails"

/** Reminds of a paper that will end; once per number of days. */
export const sendPaperMailsWorkflow = createWorkflow(
  "send-paper-mails",
  (input: PaperMailsInput) => {
    const notifications = composePaperMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
