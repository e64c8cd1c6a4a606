import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  rebuildSearchIndexStep,
  type RebuildInput,
} from "./steps/rebuild-search-index"

/**
 * Rebuilds the product index of one engine or of all from the shop's present
 * state, for loaders that write past the events (bulk seeds, restores). Resolves
 * when the new version serves reads; throws when it does not agree with the
 * database. Safe to repeat; two at once, of whatever process, run one after the
 * other.
 */
export const rebuildSearchIndexWorkflow = createWorkflow(
  "rebuild-search-index",
  (input: RebuildInput) => {
    return new WorkflowResponse(rebuildSearchIndexStep(input))
  }
)
