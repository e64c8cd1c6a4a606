import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_MODULE } from "../../modules/paper"

export type AdoptPapersInput = {
  application_id: string
  /** The rejected case whose papers this one rests on, too. */
  appeal_of: string | null
  /** Whose shop the case opens. */
  pesantren_id: string
}

/** Writes on the papers of a case whose they are from now on; undo takes it back. */
export const adoptPapersStep = createStep(
  "adopt-papers",
  async (
    { application_id, appeal_of, pesantren_id }: AdoptPapersInput,
    { container }
  ) => {
    const papers = container.resolve(PAPER_MODULE)
    const owner_id = [application_id, ...(appeal_of ? [appeal_of] : [])]
    const rows = await papers.listPapers(
      { owner_type: "application", owner_id },
      { take: 500 }
    )
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
