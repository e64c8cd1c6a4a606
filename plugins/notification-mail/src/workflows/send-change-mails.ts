import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeChangeMailsStep,
  type ChangeMailsInput,
} from "./steps/compose-change-mails"

/** Tells of a decision about a change of a product on sale; once per wish. */
export const sendChangeMailsWorkflow = createWorkflow(
  "send-change-mails",
  (input: ChangeMailsInput) => {
    const notifications = composeChangeMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
