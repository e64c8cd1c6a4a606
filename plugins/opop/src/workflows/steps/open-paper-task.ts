import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_MODULE } from "../../modules/paper"
import type { FoundPaper } from "../../queries/find-paper"

/** Lets the office see to a lapsed paper; one task a paper. */
export const openPaperTaskStep = createStep(
  "open-paper-task",
  async (
    {
      paper,
    }: { paper: Pick<FoundPaper, "id" | "pesantren_id" | "area_code"> | null },
    { container }
  ) => {
    if (!paper) return new StepResponse(null, null)
    const papers = container.resolve(PAPER_MODULE)
    const { id: paper_id, pesantren_id, area_code } = paper
    const [known] = await papers.listPaperTasks({ paper_id }, { take: 1 })
    if (known) return new StepResponse(known.id, null)
    const task = await papers.createPaperTasks({
      ...{ paper_id, pesantren_id, area_code },
    })
    return new StepResponse(task.id, task.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PAPER_MODULE).deletePaperTasks(id)
  }
)
