import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RepairInput } from "../steps/look-again"
import { reserveMissingStep } from "../steps/reserve-missing"
import { beginRepair, endRepair } from "./repair-locks"

/**
 * An order whose goods are not reserved: reserves what it lacks. Answers how many
 * reservations were made, and the lines for which there is not enough any more.
 */
export const reserveOrderWorkflow = createWorkflow(
  "reserve-order",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    const made = reserveMissingStep(
      transform({ input, found }, (data) => ({
        found: data.found,
        before: data.input.before,
      }))
    )
    endRepair(locks)
    return new WorkflowResponse(made)
  }
)
