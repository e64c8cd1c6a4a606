import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { forgetMailsStep, type ForgetMailsInput } from "./steps/forget-mails"

/** Removes rows of mails that were sent, or given up, before a time. */
export const forgetMailsWorkflow = createWorkflow(
  "forget-mails",
  (input: ForgetMailsInput) => new WorkflowResponse(forgetMailsStep(input))
)
