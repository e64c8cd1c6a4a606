import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ORDER_EVENTS } from "./events"
import { claimReminderStep } from "./steps/claim-reminder"

/**
 * Says once that a deadline comes near; who is told is the mails' business.
 * Answers what was told, nothing on a repetition.
 */
export const remindShopOrderWorkflow = createWorkflow(
  "remind-shop-order",
  (input: { id: string }) => {
    const told = claimReminderStep(input)
    emitEventStep({ eventName: ORDER_EVENTS.reminder, data: told })
    return new WorkflowResponse(told)
  }
)
