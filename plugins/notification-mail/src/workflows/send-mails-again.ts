import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { giveUpMailsStep } from "./steps/give-up-mails"
import { sendKeptMailsStep } from "./steps/send-kept-mails"

/** Gives up what is of no use any more, and sends a batch of what is due. */
export const sendMailsAgainWorkflow = createWorkflow("send-mails-again", () => {
  giveUpMailsStep()
  return new WorkflowResponse(sendKeptMailsStep())
})
