import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_LOG_MODULE } from "../../modules/search-log"
import type { LoggedSearch } from "../../modules/search-log/service"

/** Nothing to undo: the only step, and a note more harms nobody. */
export const logSearchesStep = createStep(
  "log-searches",
  async (searches: LoggedSearch[], { container }) => {
    await container.resolve(SEARCH_LOG_MODULE).note(searches)
    return new StepResponse(searches.length)
  }
)
