import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RepairInput } from "../steps/look-again"
import { recountReservedStep } from "../steps/recount-reserved"

/** A counter of reserved stock that is not the sum of what is reserved. */
export const recountReservedWorkflow = createWorkflow(
  "recount-reserved",
  (input: RepairInput) => new WorkflowResponse(recountReservedStep(input))
)
