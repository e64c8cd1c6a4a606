import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { DirtyEngine } from "../lib/dirty"
import { indexProductsStep } from "./steps/index-products"
import { leaseDirtyStep } from "./steps/lease-dirty"
import { settleDirtyStep } from "./steps/settle-dirty"
import { spreadDirtyStep } from "./steps/spread-dirty"

/**
 * Works on one batch of the dirty set, of what is marked for one of `engines`:
 * marks the products behind other things, brings marked products in the index to
 * their present state, and removes what is done. Answers how many rows it took; 0
 * means that nothing is due.
 */
export const syncSearchIndexWorkflow = createWorkflow(
  "sync-search-index",
  (engines: DirtyEngine[]) => {
    const rows = leaseDirtyStep(engines)
    spreadDirtyStep(rows)
    const kept = indexProductsStep(rows)
    const taken = settleDirtyStep({ rows, kept })
    return new WorkflowResponse(taken)
  }
)
