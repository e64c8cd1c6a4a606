import { z } from "@medusajs/framework/zod"
import { BREAK_KINDS, BREAK_STATES } from "../lib/breaks"

/** `live`: all that is not over. */
export const BreaksQuery = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
    state: z.enum(["all", "live", ...BREAK_STATES]).default("live"),
    kind: z.enum(BREAK_KINDS).optional(),
  })
  .strict()
export type BreaksQuery = z.infer<typeof BreaksQuery>

export const RetryBreakBody = z.object({}).strict().default({})

/** What was found out is kept with the break. */
export const CloseBreakBody = z
  .object({ note: z.string().trim().min(5).max(500) })
  .strict()
export type CloseBreakBody = z.infer<typeof CloseBreakBody>
