import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_MODULE } from "../../modules/paper"

/**
 * Notes that people are told of a paper's end. Answers whether they were not
 * yet; undo lets them be told again.
 */
export const claimReminderStep = createStep(
  "claim-reminder",
  async (
    { id: paper_id, days }: { id: string; days: number },
    { container }
  ) => {
    const id = generateEntityId(undefined, "pprm")
    const isFirst = await container
      .resolve(PAPER_MODULE)
      .claimReminder({ id, paper_id, days })
    return new StepResponse(isFirst, isFirst ? id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PAPER_MODULE).deletePaperReminders(id)
  }
)
