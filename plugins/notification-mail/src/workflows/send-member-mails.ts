import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeMemberMailsStep,
  type MemberMailsInput,
} from "./steps/compose-member-mails"

/** Tells that somebody joined a shop or was removed from it; once. */
export const sendMemberMailsWorkflow = createWorkflow(
  "send-member-mails",
  (input: MemberMailsInput) => {
    const notifications = composeMemberMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
