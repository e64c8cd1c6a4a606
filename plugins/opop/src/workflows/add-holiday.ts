import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { HOLIDAY_EVENTS } from "./events"
import { LISTING_LOCK } from "./listing-lock"
import { addHolidayStep, type AddHolidayInput } from "./steps/add-holiday"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"

export type AddHolidayWorkflowInput = AddHolidayInput & { by: Actor }

/**
 * Enters a holiday of a shop. From its first day to its last the goods are
 * shown and not sold; nothing has to be done for it to begin or end. Answers
 * `{ id, pesantren_id }`. Throws `holiday_invalid`, `holiday_overlaps`.
 */
export const addHolidayWorkflow = createWorkflow(
  "add-holiday",
  (input: AddHolidayWorkflowInput) => {
    const key = transform(
      input,
      ({ pesantren_id }) => `holiday:${pesantren_id}`
    )
    acquireLockStep(
      transform({ key }, (lock) => ({ ...lock, ...LISTING_LOCK }))
    )
    const holiday = addHolidayStep(transform(input, ({ by: _, ...row }) => row))
    releaseLockStep({ key })
    emitEventStep({ eventName: HOLIDAY_EVENTS.changed, data: holiday })
    const place = locatePesantrenStep(input)
    recordAuditStep(
      transform({ input, holiday, place }, (data) => [
        {
          by: data.input.by,
          action: "shop.holiday_added",
          entity: "shop_holiday",
          entity_id: data.holiday.id,
          ...data.place,
          after: {
            from: data.input.starts_on,
            until: data.input.ends_on,
            note: data.input.note,
          },
        },
      ])
    )
    return new WorkflowResponse(holiday)
  }
)
