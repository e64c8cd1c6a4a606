import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { tellStorefrontStep } from "./steps/tell-storefront"

/** Tells the storefront one batch of changed cache tags. See the step. */
export const tellStorefrontWorkflow = createWorkflow(
  "tell-storefront",
  () => new WorkflowResponse(tellStorefrontStep())
)
