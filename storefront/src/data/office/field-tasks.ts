import "server-only"
import { z } from "zod"
import { office } from "./client"

const FieldTask = z.object({
  /** A visit that was announced, or a look at what became of help. */
  kind: z.enum(["visit", "check"]),
  id: z.string(),
  /** Day, as `2026-11-24`. */
  due_on: z.string(),
  is_overdue: z.boolean(),
  /** Of the intervention. */
  title: z.string().nullable(),
  officer: z.string().nullable(),
  pesantren: z.object({ id: z.string(), name: z.string(), place: z.string() }),
})
export type FieldTask = z.output<typeof FieldTask>

export const FIELD_TASKS_PER_PAGE = 25

/** How far ahead officers look, in days. */
export const DAYS_AHEAD = 14

/** What is due in the field of the territory, the longest overdue first. */
export const listFieldTasks = (page: number, limit = FIELD_TASKS_PER_PAGE) =>
  office.get(
    z.object({ tasks: z.array(FieldTask), count: z.number() }),
    "/officer/field-tasks",
    { days: DAYS_AHEAD, limit, offset: (page - 1) * limit }
  )
