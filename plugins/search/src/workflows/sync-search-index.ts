import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { indexProductsStep } from "./steps/index-products"
import { leaseDirtyStep } from "./steps/lease-dirty"
import { settleDirtyStep } from "./steps/settle-dirty"
import { spreadDirtyStep } from "./steps/spread-dirty"

/**
 * Works on one batch of the dirty set: marks the products behind other things,
 * brings marked products in the index to their present state, and removes what
 * is done. Answers how many rows it took; 0 means that nothing is due.
 */
export const syncSearchIndexWorkflow = createWorkflow(
  "sync-search-index",
  () => {
    const rows = leaseDirtyStep()
    spreadDirtyStep(rows)
    const kept = indexProductsStep(rows)
    const taken = settleDirtyStep({ rows, kept })
    return new WorkflowResponse(taken)
  }
)
