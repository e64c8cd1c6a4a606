import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DirtyRow } from "../../lib/dirty"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"

/** Rows of one batch: some 200 products are read and written in well under a second. */
const BATCH = 200
/** A worker that died gives its rows back after this. */
const LEASE_SECONDS = 60

/** Takes the next rows of the dirty set. Undo gives them back with a pause. */
export const leaseDirtyStep = createStep(
  "lease-dirty",
  async (_: void, { container }) => {
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
