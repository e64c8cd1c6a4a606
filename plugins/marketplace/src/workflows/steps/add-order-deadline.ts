import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { type DeadlineRule, isComplaintTimeKept } from "../../lib/deadline"
import { hasBegun } from "../../lib/deadline-table"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"

export interface NewDeadline extends DeadlineRule {
  /** Sunday 0 to Saturday 6. */
  weekdays_off: number[]
  /** ISO time. */
  valid_from: string
}

/**
 * Adds a rule that begins later than now; what holds stays as it is. Answers
 * its id; undo takes it away. Throws `deadline_in_force`, `deadline_exists`,
 * `deadline_complaint_short`.
 */
export const addOrderDeadlineStep = createStep(
  "add-order-deadline",
  async (rule: NewDeadline, { container }) => {
    const { kind, weekdays_off } = rule
    const valid_from = new Date(rule.valid_from)
    if (hasBegun(valid_from, new Date())) throw fail("deadline_in_force")
    if (!isComplaintTimeKept(rule)) throw fail("deadline_complaint_short")
    const orders = container.resolve(SHOP_ORDER_MODULE)
    const known = await orders.listOrderDeadlines(
      { kind, valid_from },
      { take: 1 }
    )
    if (known.length > 0) throw fail("deadline_exists")
    const { id } = await orders.createOrderDeadlines({
      ...{ ...rule, valid_from },
      weekdays_off: weekdays_off.map(String),
    })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SHOP_ORDER_MODULE).deleteOrderDeadlines(id)
  }
)
