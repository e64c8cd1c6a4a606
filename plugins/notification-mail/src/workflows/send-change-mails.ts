import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import {
  composeChangeMailsStep,
  type ChangeMailsInput,
} from "./steps/compose-change-mails"

/** Tells of a decision about a change of a product on sale; once per wish. */
export const sendChangeMailsWorkflow = createWorkflow(
  "send-change-mails",
  (input: ChangeMailsInput) => {
    const notifications = composeChangeMailsStep(input)
    return new WorkflowResponse(sendNotificationsStep(notifications))
  }
)
