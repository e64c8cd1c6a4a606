import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composePasswordResetMailStep,
  type PasswordResetInput,
} from "./steps/compose-password-reset-mail"

/** Sends the way to a new password; once per token. */
export const sendPasswordResetMailWorkflow = createWorkflow(
  "send-password-reset-mail",
  (input: PasswordResetInput) => {
    const notifications = composePasswordResetMailStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
