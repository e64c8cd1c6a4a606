import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateCartsStep } from "@medusajs/medusa/core-flows"
import type { RepairInput } from "../steps/look-again"
import { beginRepair, endRepair } from "./repair-locks"

/**
 * A cart that is said to be completed and has no order goes on: its buyer may
 * press again. Answers whether there was anything to do.
 */
export const reopenCartWorkflow = createWorkflow(
  "reopen-cart",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    when("cart-has-no-order", found, (it) => !!it).then(() =>
      updateCartsStep(
        transform(input, ({ subject }) => [{ id: subject, completed_at: null }])
      )
    )
    endRepair(locks)
    return new WorkflowResponse(transform(found, (it) => !!it))
  }
)
