import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendMailsStep } from "./steps/send-mails"
import type { OrderMoneyInput } from "../queries/load-order-money"
import { composeOrderMoneyMailStep } from "./steps/compose-order-money-mail"

/**
 * Tells a buyer that late money revived an order, that money is owed back, or
 * that it was sent back; once each.
 */
export const sendOrderMoneyMailWorkflow = createWorkflow(
  "send-order-money-mail",
  (input: OrderMoneyInput) => {
    const notifications = composeOrderMoneyMailStep(input)
    return new WorkflowResponse(sendMailsStep(notifications))
  }
)
