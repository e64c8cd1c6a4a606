import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeBankAccountMailsStep,
  type BankAccountMailsInput,
} from "./steps/compose-bank-account-mails"

/** Tells what becomes of a shop's new bank account; once per step. */
export const sendBankAccountMailsWorkflow = createWorkflow(
  "send-bank-account-mails",
  (input: BankAccountMailsInput) => {
    const notifications = composeBankAccountMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
