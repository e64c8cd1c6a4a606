import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { HOLIDAY_EVENTS } from "./events"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { removeHolidayStep } from "./steps/remove-holiday"

/** Takes a holiday back: one that lasts ends at once. Throws `row_not_found`. */
export const removeHolidayWorkflow = createWorkflow(
  "remove-holiday",
  (input: { id: string; by: Actor }) => {
    const holiday = removeHolidayStep(transform(input, ({ id }) => ({ id })))
    emitEventStep({
      eventName: HOLIDAY_EVENTS.changed,
      data: transform(holiday, ({ id, pesantren_id }) => ({
        id,
        pesantren_id,
      })),
    })
    const place = locatePesantrenStep(holiday)
    recordAuditStep(
      transform({ input, holiday, place }, (data) => [
        {
          by: data.input.by,
          action: "shop.holiday_removed",
          entity: "shop_holiday",
          entity_id: data.holiday.id,
          ...data.place,
          before: { from: data.holiday.starts_on, until: data.holiday.ends_on },
        },
      ])
    )
    return new WorkflowResponse(holiday)
  }
)
