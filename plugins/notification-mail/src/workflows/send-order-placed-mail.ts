import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import { awaitTransferStep } from "./steps/await-transfer"
import { composeOrderPlacedMailStep } from "./steps/compose-order-placed-mail"

/** Tells a buyer what was ordered and how to pay; once per order. */
export const sendOrderPlacedMailWorkflow = createWorkflow(
  "send-order-placed-mail",
  (input: { order_id: string }) => {
    awaitTransferStep(input)
    const notifications = composeOrderPlacedMailStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
