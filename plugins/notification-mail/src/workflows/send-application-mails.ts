import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeApplicationMailsStep,
  type ApplicationMailsInput,
} from "./steps/compose-application-mails"

/** Tells of a step of a case; once per step and version. */
export const sendApplicationMailsWorkflow = createWorkflow(
  "send-application-mails",
  (input: ApplicationMailsInput) => {
    const notifications = composeApplicationMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
