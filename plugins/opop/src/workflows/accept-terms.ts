import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import type { TermsDocument } from "../lib/terms"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { recordConsentsStep } from "./steps/record-consents"

export type AcceptTermsInput = {
  pesantren_id: string
  by: Actor & { id: string }
  /** The version of the terms that was read. */
  terms_version: string
  consents: TermsDocument[]
}

/**
 * Agrees to the latest terms for a shop that is open already; a second time
 * changes nothing. Answers what was agreed to anew. Errors: see the step.
 */
export const acceptTermsWorkflow = createWorkflow(
  "accept-terms",
  (input: AcceptTermsInput) => {
    const key = transform(input, ({ pesantren_id }) => `terms:${pesantren_id}`)
    acquireLockStep({ key, timeout: 5, ttl: 60 })
    const accepted = recordConsentsStep(
      transform(input, ({ pesantren_id, ...rest }) => ({
        ...rest,
        of: { application_id: null, pesantren_id },
      }))
    )
    releaseLockStep({ key })
    const place = locatePesantrenStep(input)
    recordAuditStep(
      transform({ input, accepted, place }, (data) =>
        data.accepted.length === 0
          ? []
          : [
              {
                by: data.input.by,
                action: "terms.accepted",
                entity: "terms_version",
                entity_id: data.input.terms_version,
                ...data.place,
                after: { consents: data.accepted },
              },
            ]
      )
    )
    return new WorkflowResponse(accepted)
  }
)
