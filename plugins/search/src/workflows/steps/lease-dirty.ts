import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EVERY_ENGINE, type DirtyEngine, type DirtyRow } from "../../lib/dirty"
import { isMeilisearchOn } from "../../lib/engines"
import type { SearchModule } from "../../lib/search-module"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import { isServing } from "../../sync/serving"

/** Rows of one batch: some 200 products are read and written in well under a second. */
const BATCH = 200
/** A worker that died gives its rows back after this. */
const LEASE_SECONDS = 60

/** Whose rows can be worked on now; what is switched off only has rows to drop. */
async function workableEngines(search: SearchModule): Promise<DirtyEngine[]> {
  if (!(await isServing(search, "postgres"))) return []
  const isWorkable =
    !isMeilisearchOn() || (await isServing(search, "meilisearch"))
  return [
    EVERY_ENGINE,
    "postgres",
    ...(isWorkable ? ["meilisearch" as const] : []),
  ]
}

/**
 * Takes the next rows of the dirty set; none before there is an index. Undo
 * gives them back with a pause.
 */
export const leaseDirtyStep = createStep(
  "lease-dirty",
  async (_: void, { container }) => {
    const engines = await workableEngines(container.resolve(Modules.SEARCH))
    if (!engines.length) return new StepResponse([], [])
    const rows = await container
      .resolve(SEARCH_SYNC_MODULE)
      .leaseDirty({ limit: BATCH, seconds: LEASE_SECONDS, engines })
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
