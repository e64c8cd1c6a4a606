import type { MedusaContainer } from "@medusajs/framework/types"
import { TERMS_DOCUMENTS } from "../lib/terms"
import { APPLICATION_MODULE } from "../modules/application"

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
