import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaperKind } from "../../lib/papers"
import { PAPER_MODULE } from "../../modules/paper"

export type NewExemption = {
  kind: PaperKind
  /** As rules name it. */
  code: string
  name: string
  name_en: string
  /** The law it rests on. */
  basis: string
  /** First day, in Jakarta. */
  valid_from: string
}

/**
 * Writes reasons for exemption down, each in the place of one of its kind, code
 * and day. Answers them. Undo puts back what was there.
 */
export const setExemptionsStep = createStep(
  "set-exemptions",
  async ({ exemptions }: { exemptions: NewExemption[] }, { container }) => {
    const papers = container.resolve(PAPER_MODULE)
    const same = await papers.listPaperExemptions({
      $or: exemptions.map(({ kind, code, valid_from }) => ({
        ...{ kind, code, valid_from },
      })),
    })
    await papers.deletePaperExemptions(same.map(({ id }) => id))
    const made = await papers.createPaperExemptions(exemptions)
    return new StepResponse(made, { made: made.map(({ id }) => id), same })
  },
  async (done, { container }) => {
    if (!done) return
    const papers = container.resolve(PAPER_MODULE)
    await papers.deletePaperExemptions(done.made)
    await papers.createPaperExemptions(done.same)
  }
)
