import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../../modules/application"
import type { ApplicationRow } from "../../modules/application/service"

export type HandInInput = {
  application: ApplicationRow
  round: number
  /** What the applicant says about items, by their id. */
  answers: Record<string, string>
}

/**
 * Keeps what a case says as it is handed in, and marks what was asked for as
 * answered; undo takes both back.
 */
export const handInApplicationStep = createStep(
  "hand-in-application",
  async ({ application, round, answers }: HandInInput, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const open = await service.listApplicationItems(
      { application_id: application.id, state: "open" },
      { take: 200 }
    )
    const submission = await service.createApplicationSubmissions({
      application_id: application.id,
      round,
      data: application.data,
    })
    await service.updateApplicationItems(
      open.map(({ id }) => ({
        id,
        state: "answered" as const,
        answer: answers[id]?.trim() || null,
      }))
    )
    return new StepResponse(
      { answered: open.map(({ path }) => path) },
      { submission: submission.id, items: open.map(({ id }) => id) }
    )
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve(APPLICATION_MODULE)
    await service.deleteApplicationSubmissions(done.submission)
    await service.updateApplicationItems(
      done.items.map((id) => ({ id, state: "open" as const, answer: null }))
    )
  }
)
