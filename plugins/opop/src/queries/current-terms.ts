import type { MedusaContainer } from "@medusajs/framework/types"
import { failApplication } from "../faults/application"
import { TERMS_DOCUMENTS } from "../lib/terms"
import { APPLICATION_MODULE } from "../modules/application"
import type { TermsVersionRow } from "../modules/application/service"

/** What people are asked to agree to now. */
export async function currentTerms(container: MedusaContainer) {
  const rows = await container
    .resolve(APPLICATION_MODULE)
    .listTermsVersions(
      { valid_from: { $lte: new Date() } },
      { order: { valid_from: "DESC", version: "DESC" }, take: 300 }
    )
  const documents = TERMS_DOCUMENTS.flatMap((document) => {
    const [latest] = rows.filter((row) => row.document === document)
    return latest ? [latest] : []
  })
  return {
    /** Names them all: the newest of their versions. */
    terms_version:
      documents
        .map(({ version }) => version)
        .toSorted()
        .at(-1) ?? null,
    documents,
  }
}

/** One version of a document, whenever it holds. Throws `terms_version_unknown`. */
export async function findTerms(
  container: MedusaContainer,
  { document, version }: { document: string; version: string }
) {
  const known = TERMS_DOCUMENTS.find((name) => name === document)
  const [row] = known
    ? await container
        .resolve(APPLICATION_MODULE)
        .listTermsVersions({ document: known, version }, { take: 1 })
    : []
  if (!row) throw failApplication("terms_version_unknown")
  return row
}

/** A version as its readers get it, in their language. */
export const inLanguage = (row: TermsVersionRow, locale: "id" | "en") => ({
  ...{ document: row.document, version: row.version },
  title: locale === "en" ? row.title_en : row.title,
  body: locale === "en" ? row.body_en : row.body,
  valid_from: row.valid_from.toISOString(),
})

/** Every version, newest first. */
export async function listTerms(container: MedusaContainer) {
  const rows = await container
    .resolve(APPLICATION_MODULE)
    .listTermsVersions({}, { order: { valid_from: "DESC" }, take: 300 })
  return rows.map(({ id, document, version, valid_from, ...row }) => ({
    ...{ id, document, version, valid_from: valid_from.toISOString() },
    ...{ title: row.title, title_en: row.title_en },
    ...{ body: row.body, body_en: row.body_en },
  }))
}
