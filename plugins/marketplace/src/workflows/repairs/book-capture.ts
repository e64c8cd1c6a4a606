import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { addOrderTransactionStep } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import type { RepairInput } from "../steps/look-again"
import { beginRepair, endRepair } from "./repair-locks"

const Facts = z.object({ amount: z.number(), currency_code: z.string() })

/** A capture that is not in the accounts of its order. Medusa's step books it once. */
export const bookCaptureWorkflow = createWorkflow(
  "book-capture",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    addOrderTransactionStep(
      transform(found, (it) =>
        it?.order_id
          ? [
              {
                ...{ order_id: it.order_id, ...Facts.parse(it.facts) },
                ...{ reference: "capture", reference_id: it.subject },
              },
            ]
          : []
      )
    )
    endRepair(locks)
    return new WorkflowResponse(transform(found, (it) => !!it))
  }
)
