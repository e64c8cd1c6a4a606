import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { failAccess } from "@pasar-santri/opop/faults/access"

/** The module of the search plugin that is asked, by its name. */
const SEARCH_LOG = "searchLog"
type SearchLog = { reportMisses(week?: string): Promise<unknown> }

const Report = z.object({
  week: z.string(),
  from: z.string(),
  to: z.string(),
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

/**
 * What buyers looked for in vain in a week, in the whole shop: a search is of
 * no territory and of nobody. Null for what names no week; throws row_not_found
 * in a shop that notes no searches.
 */
export async function loadSearchMisses(
  container: MedusaContainer,
  week?: string
): Promise<z.output<typeof Report> | null> {
  const log = container.resolve<SearchLog | undefined>(SEARCH_LOG, {
    allowUnregistered: true,
  })
  if (!log) throw failAccess("row_not_found")
  return Report.nullable().parse(await log.reportMisses(week))
}
