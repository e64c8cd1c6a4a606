import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeListingMailsStep,
  type ListingMailsInput,
} from "./steps/compose-listing-mails"

/** Tells of a decision about a product; once per version. */
export const sendListingMailsWorkflow = createWorkflow(
  "send-listing-mails",
  (input: ListingMailsInput) => {
    const notifications = composeListingMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
