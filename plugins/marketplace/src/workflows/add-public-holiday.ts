import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { dayOf } from "@pasar-santri/opop/lib/day"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import { fail } from "../errors"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"
import { CALENDAR_EVENTS } from "./events"

export interface NewHoliday {
  /** A day of Jakarta, as `2026-12-25`. */
  day: string
  name_id: string
  name_en: string
}

/** Seconds. */
const LOCK = { key: "public-holidays", timeout: 10, ttl: 30 }

/**
 * Adds a holiday from tomorrow on. Answers its id; undo takes it away. Throws
 * `public_holiday_begun`, `public_holiday_exists`.
 */
const writePublicHolidayStep = createStep(
  "write-public-holiday",
  async (holiday: NewHoliday, { container }) => {
    const { day } = holiday
    if (day <= dayOf(new Date())) throw fail("public_holiday_begun")
    const orders = container.resolve(SHOP_ORDER_MODULE)
    const known = await orders.listPublicHolidays({ day }, { take: 1 })
    if (known.length > 0) throw fail("public_holiday_exists")
    const { id } = await orders.createPublicHolidays(holiday)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SHOP_ORDER_MODULE).deletePublicHolidays(id)
  }
)

/**
 * Adds a day on which nobody has to pack; what has to be packed by then is put
 * off (`putOffDeadlinesWorkflow`). Answers the id. Errors: see the step.
 */
export const addPublicHolidayWorkflow = createWorkflow(
  "add-public-holiday",
  (input: { by: Actor; holiday: NewHoliday }) => {
    const lock = transform({}, () => LOCK)
    acquireLockStep(lock)
    const id = writePublicHolidayStep(
      transform(input, ({ holiday }) => holiday)
    )
    releaseLockStep(lock)
    emitEventStep({
      eventName: CALENDAR_EVENTS.added,
      data: transform({ id }, (data) => ({ id: data.id })),
    })
    recordAuditStep(
      transform({ input, id }, (data) => [
        {
          ...{ by: data.input.by, action: "public_holiday.added" },
          ...{ entity: "public_holiday", entity_id: data.id },
          after: { ...data.input.holiday },
        },
      ])
    )
    return new WorkflowResponse(id)
  }
)
