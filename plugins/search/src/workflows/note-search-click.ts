import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import {
  noteSearchClickStep,
  type SearchClick,
} from "./steps/note-search-click"

/** Notes which place of a search's list was opened first. */
export const noteSearchClickWorkflow = createWorkflow(
  "note-search-click",
  (input: SearchClick) => {
    noteSearchClickStep(input)
  }
)
