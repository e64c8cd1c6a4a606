import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { RepairInput } from "../steps/look-again"
import { lookAtHeldStep } from "../steps/look-at-held"
import { beginRepair, endRepair } from "./repair-locks"

/**
 * Cancels an order that cannot be kept, by Medusa's own workflow (stock back,
 * promises of payment let go), while no money of it is held. Answers `cancel`,
 * `held` or `gone`.
 */
export const cancelBrokenOrderWorkflow = createWorkflow(
  "cancel-broken-order",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    const end = lookAtHeldStep(found)
    when("no-money-is-held", end, (it) => it === "cancel").then(() =>
      cancelOrderWorkflow.runAsStep({
        input: transform(input, ({ order_id, subject }) => ({
          order_id: order_id ?? subject,
        })),
      })
    )
    endRepair(locks)
    return new WorkflowResponse(end)
  }
)
