import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { planPaperFollowStep } from "./steps/plan-paper-follow"

/**
 * Lets a product on sale show the papers that an officer accepted, and no
 * longer those that lapsed. Safe to repeat. Answers whether there was one.
 */
export const followPaperWorkflow = createWorkflow(
  "follow-paper",
  (input: { id: string }) => {
    const plan = planPaperFollowStep(input)
    updateProductsWorkflow.runAsStep({
      input: transform(plan, ({ product_id, papers }) => ({
        products: product_id ? [{ id: product_id, metadata: { papers } }] : [],
      })),
    })
    return new WorkflowResponse(
      transform(plan, ({ product_id }) => product_id !== null)
    )
  }
)
