import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import {
  composeShopMailsStep,
  type ShopMailsInput,
} from "./steps/compose-shop-mails"

/** Tells that a shop was suspended, restored or closed; once per change. */
export const sendShopMailsWorkflow = createWorkflow(
  "send-shop-mails",
  (input: ShopMailsInput) => {
    const notifications = composeShopMailsStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
