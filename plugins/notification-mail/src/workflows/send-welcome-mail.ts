import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import { composeWelcomeMailStep } from "./steps/compose-welcome-mail"

/** Greets a new account; once. */
export const sendWelcomeMailWorkflow = createWorkflow(
  "send-welcome-mail",
  (input: { customer_id: string }) => {
    const notifications = composeWelcomeMailStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
