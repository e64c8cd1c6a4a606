import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failApplication } from "../../faults/application"
import { APPLICATION_MODULE } from "../../modules/application"
import type { ApplicationRow } from "../../modules/application/service"
import { checkApplication } from "../../queries/check-application"
import { requireClaimable } from "../../queries/require-claimable"
import { checkBank } from "./save-application-step"

export type RequireCompleteInput = {
  application: ApplicationRow
  /** What the applicant says about items, by their id. */
  answers: Record<string, string>
}

/**
 * Passes when a case can be handed in. Throws `application_incomplete` naming
 * the first thing that is missing, and what `requireClaimable` and `checkBank`
 * throw.
 */
export const requireCompleteStep = createStep(
  "require-complete",
  async ({ application, answers }: RequireCompleteInput, { container }) => {
    const { id, pesantren_id, seller_id } = application
    if (pesantren_id)
      await requireClaimable(container, { pesantren_id, seller_id })
    const { missing } = await checkApplication(
      container,
      application,
      new Set(Object.keys(answers))
    )
    const [first] = missing
    if (first)
      throw failApplication("application_incomplete", { field: first.path })
    checkBank(application.data)
    const submissions = await container
      .resolve(APPLICATION_MODULE)
      .listApplicationSubmissions({ application_id: id }, { select: ["id"] })
    return new StepResponse({ round: submissions.length + 1 })
  }
)
