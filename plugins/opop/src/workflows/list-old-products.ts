import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { listOldProductsStep } from "./steps/list-old-products"

/**
 * Gives products that have no listing theirs: their approval is that of the
 * administrator who made them. Answers the ids of the listings.
 */
export const listOldProductsWorkflow = createWorkflow(
  "list-old-products",
  (input: { ids: string[] }) => new WorkflowResponse(listOldProductsStep(input))
)
