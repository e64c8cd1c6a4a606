import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import {
  composeShopMailsStep,
  type ShopMailsInput,
} from "./steps/compose-shop-mails"

/** Tells that a shop was suspended, restored or closed; once per change. */
export const sendShopMailsWorkflow = createWorkflow(
  "send-shop-mails",
  (input: ShopMailsInput) => {
    const notifications = composeShopMailsStep(input)
    return new WorkflowResponse(sendNotificationsStep(notifications))
  }
)
