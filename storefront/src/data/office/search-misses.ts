import "server-only"
import { z } from "zod"
import { ApiError } from "../api-error"
import type { Query } from "../client"
import { office, type OfficeCall } from "./client"

/** A week as ISO 8601 names it; `to` is not in it. */
const Week = z.object({ week: z.string(), from: z.string(), to: z.string() })

const Miss = z.object({
  words: z.string(),
  searches: z.number(),
  /** Of them, those that found nothing that holds every word. */
  empty: z.number(),
  /** Of them, those of which something was opened. */
  clicks: z.number(),
  /** What was searched for instead. */
  corrected_to: z.string().nullable(),
  last_at: z.string(),
})
export type Miss = z.output<typeof Miss>

const Report = Week.extend({
  misses: z.array(Miss),
  /** Those that may be asked for, the present one first. */
  weeks: z.array(Week),
})

/** What buyers looked for in vain; in the present week for what names none. */
export async function listMisses(week: string) {
  const read = (query: Query) =>
    office.get(Report, "/officer/search-misses", query)
  try {
    return await read({ week })
  } catch (error) {
    const isNoWeek = error instanceof ApiError && error.status === 400
    if (!isNoWeek) throw error
    return read({})
  }
}

/** The same as a file. */
export const exportMisses = (week: string, call: OfficeCall) =>
  office.file("/officer/search-misses-export", call, { week })
