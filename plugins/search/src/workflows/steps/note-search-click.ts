import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_LOG_MODULE } from "../../modules/search-log"

export type SearchClick = {
  search_id: string
  /** From 1, over all pages. */
  position: number
}

/** Nothing to undo: the only step. */
export const noteSearchClickStep = createStep(
  "note-search-click",
  async ({ search_id, position }: SearchClick, { container }) => {
    await container.resolve(SEARCH_LOG_MODULE).noteClick(search_id, position)
    return new StepResponse(search_id)
  }
)
