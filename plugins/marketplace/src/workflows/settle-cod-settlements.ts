import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { settlePendingRowsStep } from "./steps/settle-pending-rows"

/** Rows of couriers' files that nobody has looked at, dealt with. */
export const settleCodSettlementsWorkflow = createWorkflow(
  "settle-cod-settlements",
  () => new WorkflowResponse(settlePendingRowsStep({ settlement_id: null }))
)
