import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeTransferReminderStep,
  type TransferReminderInput,
} from "./steps/compose-transfer-reminder"

/** Reminds a buyer of a transfer before its time ends; once each part of it. */
export const sendTransferReminderWorkflow = createWorkflow(
  "send-transfer-reminder",
  (input: TransferReminderInput) => {
    const notifications = composeTransferReminderStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
