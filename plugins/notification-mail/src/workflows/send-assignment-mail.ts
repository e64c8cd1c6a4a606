import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeAssignmentMailStep,
  type AssignmentMailInput,
} from "./steps/compose-assignment-mail"

/** Tells an officer of a case that somebody gave to them; once each time. */
export const sendAssignmentMailWorkflow = createWorkflow(
  "send-assignment-mail",
  (input: AssignmentMailInput) => {
    const notifications = composeAssignmentMailStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
