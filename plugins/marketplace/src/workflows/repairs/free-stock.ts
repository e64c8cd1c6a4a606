import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deleteReservationsByLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import type { RepairInput } from "../steps/look-again"
import { beginRepair, endRepair } from "./repair-locks"

const Facts = z.object({ line_item_ids: z.array(z.string()) })

/** What is cancelled gives its stock back. Answers whether there was any. */
export const freeStockWorkflow = createWorkflow(
  "free-stock",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    when("stock-is-held", found, (it) => !!it).then(() =>
      deleteReservationsByLineItemsWorkflow.runAsStep({
        input: transform(found, (it) => ({
          ids: Facts.parse(it?.facts).line_item_ids,
        })),
      })
    )
    endRepair(locks)
    return new WorkflowResponse(transform(found, (it) => !!it))
  }
)
