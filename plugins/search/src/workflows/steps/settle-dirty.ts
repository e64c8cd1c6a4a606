import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DirtyRow } from "../../lib/dirty"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"

type Worked = {
  rows: DirtyRow[]
  /** Of them, those that an engine did not take. */
  kept: DirtyRow[]
}

/** Removes what the index now shows. What changed meanwhile stays marked. */
export const settleDirtyStep = createStep(
  "settle-dirty",
  async ({ rows, kept }: Worked, { container }) => {
    const keptIds = new Set(kept.map(({ id }) => id))
    await container
      .resolve(SEARCH_SYNC_MODULE)
      .settleDirty(rows.filter(({ id }) => !keptIds.has(id)))
    return new StepResponse(rows.length)
  }
)
