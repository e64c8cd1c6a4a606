import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failPaper } from "../../faults/paper"
import { PAPER_MODULE } from "../../modules/paper"

export type ClosePaperTaskInput = {
  id: string
  note: string
  by: string | null
}

/**
 * Closes what the office had to see to; undo opens it again. Throws
 * `row_not_found`, `paper_task_closed`.
 */
export const closePaperTaskStep = createStep(
  "close-paper-task",
  async ({ id, note, by }: ClosePaperTaskInput, { container }) => {
    const papers = container.resolve(PAPER_MODULE)
    const [task] = await papers.listPaperTasks({ id }, { take: 1 })
    if (!task) throw failAccess("row_not_found")
    if (task.state !== "open") throw failPaper("paper_task_closed")
    await papers.updatePaperTasks({
      ...{ id, note, state: "closed", closed_by: by, closed_at: new Date() },
    })
    return new StepResponse(task, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve(PAPER_MODULE).updatePaperTasks({
      ...{ id, note: null, state: "open", closed_by: null, closed_at: null },
    })
  }
)
