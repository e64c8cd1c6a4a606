import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeParcelMailsStep,
  type ParcelMailsInput,
} from "./steps/compose-parcel-mails"

/** Tells buyer and shop what became of a parcel; once an occasion. */
export const sendParcelMailsWorkflow = createWorkflow(
  "send-parcel-mails",
  (input: ParcelMailsInput) => {
    const notifications = composeParcelMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
