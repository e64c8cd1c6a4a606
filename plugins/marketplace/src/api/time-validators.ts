import { z } from "@medusajs/framework/zod"
import { DAY_UNITS, DEADLINE_KINDS } from "../lib/deadline"

/** A rule from a day of Jakarta on, `2026-12-01`. */
export const NewDeadlineBody = z
  .object({
    kind: z.enum(DEADLINE_KINDS),
    days: z.number().int().min(1).max(60),
    unit: z.enum(DAY_UNITS),
    /** Days before the end; 0 for never. */
    remind_days: z.number().int().min(0).max(30).default(0),
    /** Sunday 0 to Saturday 6; some day is left to work. */
    weekdays_off: z
      .array(z.number().int().min(0).max(6))
      .max(6)
      .default([])
      .transform((days) => [...new Set(days)].sort()),
    valid_from: z.iso.date(),
  })
  .strict()
  .refine(({ days, remind_days }) => remind_days <= days, {
    path: ["remind_days"],
  })
export type NewDeadlineBody = z.output<typeof NewDeadlineBody>

const name = z.string().trim().min(3).max(100)

export const NewHolidayBody = z
  .object({ day: z.iso.date(), name_id: name, name_en: name })
  .strict()
export type NewHolidayBody = z.output<typeof NewHolidayBody>
