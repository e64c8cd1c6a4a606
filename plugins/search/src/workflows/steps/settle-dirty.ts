import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DirtyRow } from "../../lib/dirty"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"

/** Removes what the index now shows. What changed meanwhile stays marked. */
export const settleDirtyStep = createStep(
  "settle-dirty",
  async (rows: DirtyRow[], { container }) => {
    await container.resolve(SEARCH_SYNC_MODULE).settleDirty(rows)
    return new StepResponse(rows.length)
  }
)
