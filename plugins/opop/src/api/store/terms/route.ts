import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentTerms } from "../../../queries/current-terms"
import { readerLocale } from "../../error-handler"

/** What applicants are asked to agree to now, in the reader's language. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { terms_version, documents } = await currentTerms(req.scope)
  const isEnglish = readerLocale(req) === "en"
  res.json({
    terms_version,
    documents: documents.map((row) => ({
      ...{ document: row.document, version: row.version },
      title: isEnglish ? row.title_en : row.title,
      body: isEnglish ? row.body_en : row.body,
      valid_from: row.valid_from.toISOString(),
    })),
  })
}
