import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../../modules/application"
import type { ApplicationRow } from "../../modules/application/service"
import { requirePapers } from "./require-papers"

/**
 * Passes when every paper that a case needs has been accepted, and accepts what
 * the applicant answered; undo takes that back. Throws
 * `application_papers_unchecked` naming the papers.
 */
export const settleItemsStep = createStep(
  "settle-items",
  async (application: ApplicationRow, { container }) => {
    await requirePapers(container, application)
    const service = container.resolve(APPLICATION_MODULE)
    const answered = await service.listApplicationItems(
      { application_id: application.id, state: "answered" },
      { select: ["id"], take: 200 }
    )
    const ids = answered.map(({ id }) => id)
    await service.updateApplicationItems(
      ids.map((id) => ({ id, state: "accepted" as const }))
    )
    return new StepResponse({ accepted: ids.length }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container
        .resolve(APPLICATION_MODULE)
        .updateApplicationItems(
          ids.map((id) => ({ id, state: "answered" as const }))
        )
  }
)
