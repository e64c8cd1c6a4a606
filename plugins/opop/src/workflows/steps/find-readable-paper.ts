import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failPaper } from "../../faults/paper"
import { findPaper } from "../../queries/find-paper"

/** A paper that has a file. Throws `paper_file_gone`. */
export const findReadablePaperStep = createStep(
  "find-readable-paper",
  async ({ id }: { id: string }, { container }) => {
    const paper = await findPaper(container, id)
    if (!paper?.file_id) throw failPaper("paper_file_gone")
    return new StepResponse(paper)
  }
)
