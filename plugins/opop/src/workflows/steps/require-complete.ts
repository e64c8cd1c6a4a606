import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failApplication } from "../../faults/application"
import { isWithin } from "../../lib/roles"
import { APPLICATION_MODULE } from "../../modules/application"
import type { ApplicationRow } from "../../modules/application/service"
import { PESANTREN_MODULE } from "../../modules/pesantren"
import { checkApplication } from "../../queries/check-application"
import { requireClaimable } from "../../queries/require-claimable"
import { checkBank } from "./save-application-step"

/**
 * The office of the regency that keeps the entry decides about it, so the case
 * has to come before it.
 */
async function requireSameRegency(
  container: MedusaContainer,
  { pesantren_id, district_code }: ApplicationRow
): Promise<void> {
  const [entry] = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { id: pesantren_id },
      { select: ["id", "regency_code"], take: 1 }
    )
  if (entry && district_code && !isWithin([entry.regency_code], district_code))
    throw failApplication("application_elsewhere")
}

export type RequireCompleteInput = {
  application: ApplicationRow
  /** What the applicant says about items, by their id. */
  answers: Record<string, string>
}

/**
 * Passes when a case can be handed in. Throws `application_incomplete` naming
 * the first thing that is missing, `application_elsewhere`, and what
 * `requireClaimable` and `checkBank` throw.
 */
export const requireCompleteStep = createStep(
  "require-complete",
  async ({ application, answers }: RequireCompleteInput, { container }) => {
    const { id, pesantren_id, seller_id } = application
    if (pesantren_id) {
      await requireClaimable(container, { pesantren_id, seller_id })
      await requireSameRegency(container, application)
    }
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
