import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { dayOf } from "@pasar-santri/opop/lib/day"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import { fail } from "../errors"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"

/**
 * Takes a holiday back that is still to come; undo brings it back. Throws
 * `public_holiday_not_found`, `public_holiday_begun`.
 */
const dropPublicHolidayStep = createStep(
  "drop-public-holiday",
  async ({ id }: { id: string }, { container }) => {
    const orders = container.resolve(SHOP_ORDER_MODULE)
    const [row] = await orders.listPublicHolidays({ id }, { take: 1 })
    if (!row) throw fail("public_holiday_not_found")
    if (row.day <= dayOf(new Date())) throw fail("public_holiday_begun")
    await orders.softDeletePublicHolidays([id])
    const { day, name_id, name_en } = row
    return new StepResponse({ id, day, name_id, name_en }, id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve(SHOP_ORDER_MODULE).restorePublicHolidays([id])
  }
)

/** Takes a day back on which nobody had to pack. Errors: see the step. */
export const removePublicHolidayWorkflow = createWorkflow(
  "remove-public-holiday",
  (input: { by: Actor; id: string }) => {
    const holiday = dropPublicHolidayStep(
      transform(input, ({ id }) => ({ id }))
    )
    recordAuditStep(
      transform({ input, holiday }, (data) => {
        const { id, ...before } = data.holiday
        return [
          {
            ...{ by: data.input.by, action: "public_holiday.removed" },
            ...{ entity: "public_holiday", entity_id: id, before },
          },
        ]
      })
    )
    return new WorkflowResponse(transform(holiday, ({ id }) => ({ id })))
  }
)
