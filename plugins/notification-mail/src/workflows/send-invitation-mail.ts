import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeInvitationMailStep,
  type InvitationMailInput,
} from "./steps/compose-invitation-mail"

/** Sends the link of an invitation to the person it is for; once. */
export const sendInvitationMailWorkflow = createWorkflow(
  "send-invitation-mail",
  (input: InvitationMailInput) => {
    const notifications = composeInvitationMailStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
