import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_MODULE } from "../../modules/paper"
import type { CheckedPaper } from "./check-paper"
import { replacePapers, restorePapers } from "./replace-papers"
import type { StoredPaperFile } from "./store-paper-file"

export type PlacePaperInput = {
  checked: CheckedPaper
  file: StoredPaperFile | null
  uploaded_by: string | null
}

/**
 * Puts a paper in its place. In a case it takes the place of the one before;
 * a shop keeps what was accepted until the new one is. Answers the paper and
 * the files that are no longer needed. Undo puts back what was there.
 */
export const placePaperStep = createStep(
  "place-paper",
  async ({ checked, file, uploaded_by }: PlacePaperInput, { container }) => {
    const papers = container.resolve(PAPER_MODULE)
    const { area_code: _area, is_draft, ...row } = checked
    const { owner_type, owner_id, kind } = row
    const isCase = owner_type === "application"
    const place = [owner_type, owner_id, kind].join(":")
    const placed = await container
      .resolve(Modules.LOCKING)
      .execute(`paper:${place}`, async () => {
        const former = await papers.listPapers({
          ...{ owner_type, owner_id, kind, replaced_at: null },
          ...(isCase ? {} : { state: ["pending", "refused", "expired"] }),
        })
        const { before, files } = await replacePapers(papers, former, {
          isForgotten: is_draft,
        })
        const paper = await papers.createPapers({
          ...row,
          ...(file ?? {}),
          uploaded_by,
        })
        return { paper, files, before }
      })
    const { paper, files, before } = placed
    return new StepResponse({ paper, files }, { id: paper.id, before })
  },
  async (done, { container }) => {
    if (!done) return
    const papers = container.resolve(PAPER_MODULE)
    await papers.deletePapers(done.id)
    await restorePapers(papers, done.before)
  }
)
