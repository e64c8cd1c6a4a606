import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { auditSearchIndexStep } from "./steps/audit-search-index"

/**
 * Compares every engine with the database, both ways, and marks what differs:
 * the worker repairs it. Answers the drift of each engine. Safe to repeat.
 */
export const auditSearchIndexWorkflow = createWorkflow(
  "audit-search-index",
  () => new WorkflowResponse(auditSearchIndexStep())
)
