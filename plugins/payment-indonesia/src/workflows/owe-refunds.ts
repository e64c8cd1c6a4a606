import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { oweRefundsStep } from "./steps/owe-refunds"

/**
 * Owes what Medusa has refunded of an order that was paid by hand: Medusa only
 * writes it down, a person sends the money. Repeating owes nothing twice.
 * Answers how many obligations are new.
 */
export const oweRefundsWorkflow = createWorkflow(
  "owe-refunds",
  (input: { order_id: string }) => new WorkflowResponse(oweRefundsStep(input))
)
