import "server-only"
import { z } from "zod"
import {
  BREAK_KINDS,
  BREAK_STATES,
  type BreakFilter,
  type BreakKind,
} from "@/lib/break-states"
import { office } from "./client"

const text = z.string().nullable()

const Break = z.object({
  id: z.string(),
  kind: z.enum(BREAK_KINDS),
  state: z.enum(BREAK_STATES),
  /** The number of the purchase. */
  order_number: text,
  /** What pesantren of the territory have of it. */
  parts: z.array(
    z.object({ id: z.string(), number: z.string(), pesantren: z.string() })
  ),
  found_at: z.string(),
  ended_at: text,
  attempts: z.number(),
  tried: text,
  result: text,
})
export type Break = z.output<typeof Break>

export const BREAKS_PER_PAGE = 20

/** What the reconciler found about orders of the territory, the newest first. */
export const listBreaks = (search: {
  state: BreakFilter
  kind: BreakKind | null
  page: number
  limit?: number
}) => {
  const { state, kind, page, limit = BREAKS_PER_PAGE } = search
  return office.get(
    z.object({
      breaks: z.array(Break),
      count: z.number(),
      counts: z.partialRecord(z.enum(BREAK_STATES), z.number()),
    }),
    "/officer/breaks",
    { state, limit, offset: (page - 1) * limit, ...(kind ? { kind } : {}) }
  )
}
