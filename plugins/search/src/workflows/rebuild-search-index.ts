import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { rebuildSearchIndexStep } from "./steps/rebuild-search-index"

/**
 * Rebuilds the product index from the shop's present state, for loaders that
 * write past the events (bulk seeds, restores). Resolves when the new version
 * serves reads. Safe to repeat; two at once run one after the other.
 */
export const rebuildSearchIndexWorkflow = createWorkflow(
  "rebuild-search-index",
  () => new WorkflowResponse(rebuildSearchIndexStep())
)
