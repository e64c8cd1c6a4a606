import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { settlePromotionUsesStep } from "./steps/settle-promotion-uses"

/**
 * Brings the uses of promotions in line with an order: given back once when
 * all of it is cancelled, taken again once when it was revived. Repeating it
 * changes nothing. Answers `given_back`, `taken_again` or null.
 */
export const settlePromotionUsesWorkflow = createWorkflow(
  "settle-promotion-uses",
  (input: { order_id: string }) =>
    new WorkflowResponse(settlePromotionUsesStep(input))
)
