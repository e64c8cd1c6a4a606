import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composePaperDecisionMailsStep,
  type PaperDecisionMailsInput,
} from "./steps/compose-paper-decision-mails"

/** Tells that a paper was accepted or refused, or is over; once each. */
export const sendPaperDecisionMailsWorkflow = createWorkflow(
  "send-paper-decision-mails",
  (input: PaperDecisionMailsInput) => {
    const notifications = composePaperDecisionMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
