import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import { composeOwnerInvitedMailsStep } from "./steps/compose-owner-invited-mails"

/** Tells a shop's owners that the office invites a new one; once. */
export const sendOwnerInvitedMailsWorkflow = createWorkflow(
  "send-owner-invited-mails",
  (input: { id: string }) => {
    const notifications = composeOwnerInvitedMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
