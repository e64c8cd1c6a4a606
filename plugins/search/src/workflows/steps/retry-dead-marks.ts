import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"

export type RetryInput = {
  /** Left out, all that were laid aside. */
  ids?: string[] | undefined
}

/** Makes marks that failed too often due again. Nothing to undo: they come again or are done. */
export const retryDeadMarksStep = createStep(
  "retry-dead-marks",
  async ({ ids }: RetryInput, { container }) => {
    const revived = await container
      .resolve(SEARCH_SYNC_MODULE)
      .reviveMarks(ids ?? null)
    return new StepResponse(revived)
  }
)
