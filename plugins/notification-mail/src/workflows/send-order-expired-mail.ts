import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import { composeOrderExpiredMailStep } from "./steps/compose-order-expired-mail"

/** Tells a buyer that an order ended unpaid; once. */
export const sendOrderExpiredMailWorkflow = createWorkflow(
  "send-order-expired-mail",
  (input: { order_id: string }) => {
    const notifications = composeOrderExpiredMailStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
