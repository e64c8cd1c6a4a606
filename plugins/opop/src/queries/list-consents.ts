import type { MedusaContainer } from "@medusajs/framework/types"
import type { TermsKey } from "../lib/terms"
import { APPLICATION_MODULE } from "../modules/application"
import type { ApplicationRow, ConsentRow } from "../modules/application/service"

/** Consents of one shop: a few documents, a version of each a year. */
const ALL = 300

/** That a version was agreed to, with its title in the reader's language. */
export type ShownConsent = TermsKey & { title: string; accepted_at: string }

/** All that was agreed to for a shop: with its cases, and since it is open. */
export async function listShopConsents(
  container: MedusaContainer,
  pesantrenId: string
): Promise<ConsentRow[]> {
  const service = container.resolve(APPLICATION_MODULE)
  const cases = await service.listApplications(
    { pesantren_id: pesantrenId, state: "approved" },
    { select: ["id"], take: 100 }
  )
  return service.listConsents(
    {
      $or: [
        { pesantren_id: pesantrenId },
        { application_id: cases.map(({ id }) => id) },
      ],
    },
    { order: { accepted_at: "DESC" }, take: ALL }
  )
}

/** What was agreed to with a case, and for its shop since it was approved. */
export async function listCaseConsents(
  container: MedusaContainer,
  { id, state, pesantren_id }: ApplicationRow,
  locale: "id" | "en"
): Promise<ShownConsent[]> {
  const rows =
    state === "approved" && pesantren_id
      ? await listShopConsents(container, pesantren_id)
      : await container
          .resolve(APPLICATION_MODULE)
          .listConsents(
            { application_id: id },
            { order: { accepted_at: "DESC" }, take: ALL }
          )
  return titleConsents(container, rows, locale)
}

/** The same with titles as people read them; the latest first. */
export async function titleConsents(
  container: MedusaContainer,
  rows: readonly ConsentRow[],
  locale: "id" | "en"
): Promise<ShownConsent[]> {
  if (rows.length === 0) return []
  const versions = await container
    .resolve(APPLICATION_MODULE)
    .listTermsVersions(
      { version: [...new Set(rows.map(({ version }) => version))] },
      { select: ["document", "version", "title", "title_en"], take: ALL }
    )
  return rows.map(({ document, version, accepted_at }) => {
    const terms = versions.find(
      (one) => one.document === document && one.version === version
    )
    const title = locale === "en" ? terms?.title_en : terms?.title
    return {
      ...{ document, version, title: title ?? document },
      accepted_at: accepted_at.toISOString(),
    }
  })
}
