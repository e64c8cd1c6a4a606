import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { auditSearchIndexStep } from "./steps/audit-search-index"
import { tendTiersStep } from "./steps/tend-tiers"

/**
 * Compares every engine with the database, both ways, and marks what differs:
 * the worker repairs it. Then sets the tiers by what sells best now. Answers the
 * drift of each engine. Safe to repeat.
 */
export const auditSearchIndexWorkflow = createWorkflow(
  "audit-search-index",
  () => {
    const results = auditSearchIndexStep()
    tendTiersStep({ isForced: true })
    return new WorkflowResponse(results)
  }
)
