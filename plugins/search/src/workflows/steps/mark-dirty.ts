import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DirtyPriority, type DirtyMark } from "../../lib/dirty"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"

/** Marks things for the index to look at. A mark in vain does no harm. */
export const markDirtyStep = createStep(
  "mark-dirty",
  async (marks: DirtyMark[], { container }) => {
    await container
      .resolve(SEARCH_SYNC_MODULE)
      .markDirty(marks, DirtyPriority.event)
    return new StepResponse(marks.length)
  }
)
