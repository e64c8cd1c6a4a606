import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_LOG_MODULE } from "../../modules/search-log"

/** Nothing to undo: what is to be forgotten does not come back. */
export const forgetSearchesStep = createStep(
  "forget-searches",
  async (days: number, { container }) => {
    const forgotten = await container.resolve(SEARCH_LOG_MODULE).forget(days)
    return new StepResponse(forgotten)
  }
)
