import { model } from "@medusajs/framework/utils"
import { DAY_UNITS, DEADLINE_KINDS } from "../../../lib/deadline"

/**
 * How long something may take, from a moment on. A change is a new row with a
 * later `valid_from` (D17); rows in force are never edited, so that what an
 * order was promised can be explained.
 */
export const OrderDeadline = model
  .define("order_deadline", {
    id: model.id({ prefix: "oddl" }).primaryKey(),
    kind: model.enum([...DEADLINE_KINDS]),
    days: model.number(),
    unit: model.enum([...DAY_UNITS]),
    /** Days before the end on which those who are waited for are reminded. */
    remind_days: model.number().default(0),
    /** Days of the week off, Sunday 0 to Saturday 6. */
    weekdays_off: model.array(),
    valid_from: model.dateTime(),
  })
  .indexes([{ on: ["kind", "valid_from"], unique: true }])
