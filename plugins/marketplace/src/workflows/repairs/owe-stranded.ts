import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RepairInput } from "../steps/look-again"
import { oweStrandedStep } from "../steps/owe-stranded"
import { beginRepair, endRepair } from "./repair-locks"

/** Owes a buyer what is held of a cancelled order. Answers whether it was. */
export const oweStrandedWorkflow = createWorkflow(
  "owe-stranded",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    when("money-is-held", found, (it) => !!it).then(() =>
      oweStrandedStep(found)
    )
    endRepair(locks)
    return new WorkflowResponse(transform(found, (it) => !!it))
  }
)
