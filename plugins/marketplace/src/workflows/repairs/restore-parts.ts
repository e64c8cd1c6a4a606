import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { RepairInput } from "../steps/look-again"
import { writeShopOrdersStep } from "../steps/write-shop-orders"
import { beginRepair, endRepair } from "./repair-locks"

/**
 * An order without parts: writes them. Its completion died before it told
 * `order.placed`, so that is told now, unless the order is older than a day:
 * those were placed before this plugin was there. Answers how many.
 * Throws what the step throws.
 */
export const restorePartsWorkflow = createWorkflow(
  "restore-parts",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    const ids = when("has-no-parts", found, (it) => !!it).then(() =>
      writeShopOrdersStep(
        transform({ input, found }, (data) => ({
          order_id: data.input.subject,
          cart_id: data.found?.cart_id ?? null,
        }))
      )
    )
    endRepair(locks)
    when(
      "was-not-told",
      { found, ids },
      (data) => !!data.ids?.length && data.found?.facts["is_fresh"] === true
    ).then(() => {
      emitEventStep({
        eventName: OrderWorkflowEvents.PLACED,
        data: transform(input, ({ subject }) => ({ id: subject })),
      })
    })
    return new WorkflowResponse(
      transform({ ids }, (data) => data.ids?.length ?? 0)
    )
  }
)
