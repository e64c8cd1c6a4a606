import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { fail } from "@pasar-santri/opop/errors"
import { failAccess } from "@pasar-santri/opop/faults/access"

/** The module of the search plugin that is asked, by its name. */
const SEARCH_LOG = "searchLog"
type SearchLog = { reportMisses(week?: string): Promise<unknown> }

const Week = z.object({ week: z.string(), from: z.string(), to: z.string() })
const Report = Week.extend({
  weeks: z.array(Week),
  misses: z.array(
    z.object({
      words: z.string(),
      searches: z.number(),
      empty: z.number(),
      clicks: z.number(),
      corrected_to: z.string().nullable(),
      last_at: z.string(),
    })
  ),
})

export type SearchMisses = z.output<typeof Report>

/**
 * What buyers looked for in vain in a week, in the whole shop: a search is of
 * no territory and of nobody. Throws invalid_request (field week) for what names
 * no week, row_not_found in a shop that notes no searches.
 */
export async function loadSearchMisses(
  container: MedusaContainer,
  week?: string
): Promise<SearchMisses> {
  const log = container.resolve<SearchLog | undefined>(SEARCH_LOG, {
    allowUnregistered: true,
  })
  if (!log) throw failAccess("row_not_found")
  const report = Report.nullable().parse(await log.reportMisses(week))
  if (!report) {
    throw fail("invalid_request", { field: "week", detail: "no such week" })
  }
  return report
}
