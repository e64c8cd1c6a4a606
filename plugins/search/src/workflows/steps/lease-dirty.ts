import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DirtyRow } from "../../lib/dirty"
import type { SearchModule } from "../../lib/search-module"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"

/** Rows of one batch: some 200 products are read and written in well under a second. */
const BATCH = 200
/** A worker that died gives its rows back after this. */
const LEASE_SECONDS = 60

/** Search modules whose index has been seen to serve: it goes on serving. */
const serving = new WeakSet<SearchModule>()

/** Whether there is an index to bring up to date; the first filling reads all anyway. */
async function isServing(search: SearchModule): Promise<boolean> {
  if (serving.has(search)) return true
  const indexes = await search.listIndexes()
  const isReady =
    indexes.length > 0 && indexes.every(({ status }) => status === "ready")
  if (isReady) serving.add(search)
  return isReady
}

/**
 * Takes the next rows of the dirty set; none before there is an index. Undo
 * gives them back with a pause.
 */
export const leaseDirtyStep = createStep(
  "lease-dirty",
  async (_: void, { container }) => {
    if (!(await isServing(container.resolve(Modules.SEARCH))))
      return new StepResponse([], [])
    const rows = await container
      .resolve(SEARCH_SYNC_MODULE)
      .leaseDirty(BATCH, LEASE_SECONDS)
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
