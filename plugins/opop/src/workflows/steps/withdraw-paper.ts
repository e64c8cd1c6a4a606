import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failPaper } from "../../faults/paper"
import { PAPER_MODULE } from "../../modules/paper"
import { findPaper } from "../../queries/find-paper"
import { loadPaperPlace } from "../../queries/load-paper-place"
import { replacePapers, restorePapers } from "./replace-papers"

/**
 * Takes a paper back; one that goods or a shop rest on stays. Answers it and the
 * files that are no longer needed. Throws `row_not_found`, `paper_locked`,
 * `paper_not_waiting`.
 */
export const withdrawPaperStep = createStep(
  "withdraw-paper",
  async ({ id }: { id: string }, { container }) => {
    const paper = await findPaper(container, id)
    const place = paper && (await loadPaperPlace(container, paper))
    if (!place || !paper.is_current) throw failAccess("row_not_found")
    if (!place.is_open) throw failPaper("paper_locked")
    const isCase = paper.owner_type === "application"
    if (!isCase && paper.state === "accepted")
      throw failPaper("paper_not_waiting")
    const papers = container.resolve(PAPER_MODULE)
    const { before, files } = await replacePapers(papers, [paper], {
      isForgotten: place.is_draft,
    })
    return new StepResponse({ paper, files }, before)
  },
  async (before, { container }) => {
    if (before) await restorePapers(container.resolve(PAPER_MODULE), before)
  }
)
