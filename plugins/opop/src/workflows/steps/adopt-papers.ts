import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_MODULE } from "../../modules/paper"

export type AdoptPapersInput = {
  application_id: string
  /** Whose shop the case opens. */
  pesantren_id: string
}

/** Writes on the papers of a case whose they are from now on; undo takes it back. */
export const adoptPapersStep = createStep(
  "adopt-papers",
  async ({ application_id, pesantren_id }: AdoptPapersInput, { container }) => {
    const papers = container.resolve(PAPER_MODULE)
    const rows = await papers.listPapers({
      ...{ owner_type: "application", owner_id: application_id },
    })
    const before = rows.map((row) => ({
      id: row.id,
      pesantren_id: row.pesantren_id,
    }))
    await papers.updatePapers(before.map(({ id }) => ({ id, pesantren_id })))
    return new StepResponse(before.length, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve(PAPER_MODULE).updatePapers(before)
  }
)
