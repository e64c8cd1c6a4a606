import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { composeWelcomeMailStep } from "./steps/compose-welcome-mail"

/** Greets a new account; once. */
export const sendWelcomeMailWorkflow = createWorkflow(
  "send-welcome-mail",
  (input: { customer_id: string }) => {
    const notifications = composeWelcomeMailStep(input)
    return new WorkflowResponse(sendNotificationsStep(notifications))
  }
)
