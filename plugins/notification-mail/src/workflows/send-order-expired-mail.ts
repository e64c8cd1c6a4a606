import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { composeOrderExpiredMailStep } from "./steps/compose-order-expired-mail"

/** Tells a buyer that an order was cancelled because no money came; once. */
export const sendOrderExpiredMailWorkflow = createWorkflow(
  "send-order-expired-mail",
  (input: { order_id: string }) => {
    const notifications = composeOrderExpiredMailStep(input)
    return new WorkflowResponse(sendNotificationsStep(notifications))
  }
)
