import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failApplication } from "../../faults/application"
import type { Actor } from "../../lib/actor"
import { TERMS_DOCUMENTS, type TermsDocument, unagreed } from "../../lib/terms"
import { APPLICATION_MODULE } from "../../modules/application"
import { currentTerms } from "../../queries/current-terms"
import { listShopConsents } from "../../queries/list-consents"

/** What consents are given for: a case, or a shop that is open already. */
export type ConsentSubject =
  | { application_id: string; pesantren_id: null }
  | { application_id: null; pesantren_id: string }

export type RecordConsentsInput = {
  of: ConsentSubject
  by: Actor & { id: string }
  /** The version of the terms that was read. */
  terms_version: string | null
  consents: TermsDocument[]
}

/**
 * Records what a person agrees to now, with version, time and address; what
 * was agreed to for this case or shop before still counts while it is the
 * latest. Answers what is new. Undo removes what was recorded. Throws
 * `terms_outdated`, `consent_required`.
 */
export const recordConsentsStep = createStep(
  "record-consents",
  async (input: RecordConsentsInput, { container }) => {
    const { of, by, terms_version, consents } = input
    const service = container.resolve(APPLICATION_MODULE)
    const terms = await currentTerms(container)
    const given =
      of.application_id === null
        ? await listShopConsents(container, of.pesantren_id)
        : await service.listConsents({ application_id: of.application_id })
    const open = unagreed(terms.documents, given)
    if (open.length === 0) return new StepResponse<string[], string[]>([], [])
    if (terms_version !== null && terms_version !== terms.terms_version)
      throw failApplication("terms_outdated")
    const isAll = TERMS_DOCUMENTS.every((name) => consents.includes(name))
    if (terms_version === null || !isAll)
      throw failApplication("consent_required")
    const made = await service.createConsents(
      open.map(({ document, version }) => ({
        ...{ ...of, document, version },
        seller_id: by.id,
        accepted_at: new Date(),
        ip: by.ip,
      }))
    )
    const ids = made.map(({ id }) => id)
    return new StepResponse(
      open.map(({ document, version }) => `${document} ${version}`),
      ids
    )
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve(APPLICATION_MODULE).deleteConsents(ids)
  }
)
