import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_MODULE } from "../../modules/paper"
import type { FoundPaper } from "../../queries/find-paper"
import { listFormerPapers } from "../../queries/list-former-papers"
import { replacePapers, restorePapers } from "./replace-papers"

/**
 * Marks what an accepted paper follows as replaced, and closes what the office
 * had to see to about it. Does nothing for a refused one. Undo takes both back.
 */
export const retirePapersStep = createStep(
  "retire-papers",
  async (
    { paper, isAccepted }: { paper: FoundPaper; isAccepted: boolean },
    { container }
  ) => {
    const former = isAccepted ? await listFormerPapers(container, paper) : []
    if (former.length === 0) return new StepResponse([], null)
    const papers = container.resolve(PAPER_MODULE)
    const rows = await papers.listPapers({ id: former })
    const { before } = await replacePapers(papers, rows, { isForgotten: false })
    const tasks = await papers.listPaperTasks({
      ...{ paper_id: former, state: "open" },
    })
    await papers.updatePaperTasks(
      tasks.map(({ id }) => ({
        id,
        state: "closed" as const,
        closed_at: new Date(),
      }))
    )
    return new StepResponse(former, {
      before,
      tasks: tasks.map(({ id }) => id),
    })
  },
  async (done, { container }) => {
    if (!done) return
    const papers = container.resolve(PAPER_MODULE)
    await restorePapers(papers, done.before)
    await papers.updatePaperTasks(
      done.tasks.map((id) => ({ id, state: "open" as const, closed_at: null }))
    )
  }
)
