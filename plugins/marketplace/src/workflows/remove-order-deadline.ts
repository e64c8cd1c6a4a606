import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import { fail } from "../errors"
import { hasBegun } from "../lib/deadline-table"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"

/**
 * Takes a rule back that has not begun; undo brings it back. Throws
 * `deadline_not_found`, `deadline_in_force`.
 */
const dropOrderDeadlineStep = createStep(
  "drop-order-deadline",
  async ({ id }: { id: string }, { container }) => {
    const orders = container.resolve(SHOP_ORDER_MODULE)
    const [row] = await orders.listOrderDeadlines({ id }, { take: 1 })
    if (!row) throw fail("deadline_not_found")
    if (hasBegun(row.valid_from, new Date())) throw fail("deadline_in_force")
    await orders.softDeleteOrderDeadlines([id])
    const { kind, days, unit, valid_from } = row
    return new StepResponse(
      { id, kind, days, unit, valid_from: valid_from.toISOString() },
      id
    )
  },
  async (id, { container }) => {
    if (id)
      await container.resolve(SHOP_ORDER_MODULE).restoreOrderDeadlines([id])
  }
)

/** Takes a rule on time back before it begins. Errors: see the step. */
export const removeOrderDeadlineWorkflow = createWorkflow(
  "remove-order-deadline",
  (input: { by: Actor; id: string }) => {
    const rule = dropOrderDeadlineStep(transform(input, ({ id }) => ({ id })))
    recordAuditStep(
      transform({ input, rule }, (data) => {
        const { id, ...before } = data.rule
        return [
          {
            ...{ by: data.input.by, action: "order_deadline.removed" },
            ...{ entity: "order_deadline", entity_id: id, before },
          },
        ]
      })
    )
    return new WorkflowResponse(transform(rule, ({ id }) => ({ id })))
  }
)
