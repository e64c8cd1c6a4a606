import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failApplication } from "../../faults/application"
import type { ApplicationRow } from "../../modules/application/service"
import { requiredPapersOfApplication } from "../../queries/required-papers"

/**
 * Passes when every paper that a case needs has been accepted. Throws
 * `application_papers_unchecked` naming the others.
 */
export async function requirePapers(
  container: MedusaContainer,
  application: ApplicationRow
): Promise<void> {
  const required = await requiredPapersOfApplication(container, application)
  const open = required.filter(
    ({ is_required, state }) => is_required && state !== "accepted"
  )
  if (open.length > 0)
    throw failApplication("application_papers_unchecked", {
      papers: open.map(({ kind }) => kind).join(", "),
    })
}

/** As {@link requirePapers}, for a decision that comes after the check: a paper may have been refused or have lapsed since. */
export const requirePapersStep = createStep(
  "require-papers",
  async (application: ApplicationRow, { container }) => {
    await requirePapers(container, application)
    return new StepResponse(undefined)
  }
)
