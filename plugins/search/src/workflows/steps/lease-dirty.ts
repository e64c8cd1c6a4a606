import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DirtyEngine, DirtyRow } from "../../lib/dirty"
import { isMeilisearchOn } from "../../lib/engines"
import type { SearchModule } from "../../lib/search-module"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import { isServing } from "../../sync/serving"

/** Rows of one batch: some 200 products are read and written in well under a second. */
const BATCH = 200
/**
 * A worker that died gives its rows back after this. The other engine answers a
 * request within ten seconds and a task within sixty, deletions come after writes.
 */
const LEASE_SECONDS = { embedded: 60, other: 240 }

/** Of these, whose rows can be worked on now; what is switched off only has rows to drop. */
async function workableOf(
  engines: DirtyEngine[],
  search: SearchModule
): Promise<DirtyEngine[]> {
  if (!(await isServing(search, "postgres"))) return []
  return !isMeilisearchOn() || (await isServing(search, "meilisearch"))
    ? engines
    : engines.filter((engine) => engine !== "meilisearch")
}

/**
 * Takes the next rows of the dirty set that are for one of these engines; none
 * before there is an index. Undo gives them back with a pause.
 */
export const leaseDirtyStep = createStep(
  "lease-dirty",
  async (given: DirtyEngine[], { container }) => {
    const engines = await workableOf(given, container.resolve(Modules.SEARCH))
    if (!engines.length) return new StepResponse([], [])
    const seconds = engines.includes("meilisearch")
      ? LEASE_SECONDS.other
      : LEASE_SECONDS.embedded
    const rows = await container
      .resolve(SEARCH_SYNC_MODULE)
      .leaseDirty({ limit: BATCH, seconds, engines })
    return new StepResponse(rows, rows)
  },
  async (rows: DirtyRow[] | undefined, { container }) => {
    if (rows?.length) {
      await container
        .resolve(SEARCH_SYNC_MODULE)
        .postponeDirty(rows, "The batch failed; the log says why")
    }
  }
)
