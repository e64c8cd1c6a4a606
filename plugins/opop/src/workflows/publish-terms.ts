import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failApplication } from "../faults/application"
import type { Actor } from "../lib/actor"
import { dayOf } from "../lib/day"
import type { TermsDocument } from "../lib/terms"
import { APPLICATION_MODULE } from "../modules/application"
import { recordAuditStep } from "./steps/record-audit"

export type PublishTermsInput = {
  by: Actor
  document: TermsDocument
  version: string
  title: string
  title_en: string
  body: string
  body_en: string
  valid_from: Date
}

/**
 * Adds a version that begins today or later; what somebody may have agreed to
 * is never changed.
 */
const createTermsVersionStep = createStep(
  "create-terms-version",
  async ({ by: _, ...row }: PublishTermsInput, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const { document, version } = row
    // What passes between steps is written down as text.
    if (dayOf(new Date(row.valid_from)) < dayOf(new Date()))
      throw failApplication("terms_in_past")
    const [known] = await service.listTermsVersions(
      { document, version },
      { select: ["id"], take: 1 }
    )
    if (known) throw failApplication("terms_version_exists", { version })
    const made = await service.createTermsVersions(row)
    return new StepResponse(made, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(APPLICATION_MODULE).deleteTermsVersions(id)
  }
)

/**
 * Publishes a version of what people agree to. Throws `terms_in_past`,
 * `terms_version_exists`.
 */
export const publishTermsWorkflow = createWorkflow(
  "publish-terms",
  (input: PublishTermsInput) => {
    const terms = createTermsVersionStep(input)
    recordAuditStep(
      transform({ input, terms }, (data) => [
        {
          by: data.input.by,
          action: "terms.published",
          entity: "terms_version",
          entity_id: data.terms.id,
          after: {
            document: data.input.document,
            version: data.input.version,
          },
        },
      ])
    )
    return new WorkflowResponse(terms)
  }
)
