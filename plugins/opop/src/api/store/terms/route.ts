import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentTerms, inLanguage } from "../../../queries/current-terms"
import { readerLocale } from "../../error-handler"

/** What applicants are asked to agree to now, in the reader's language. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { terms_version, documents } = await currentTerms(req.scope)
  const locale = readerLocale(req)
  res.json({
    terms_version,
    documents: documents.map((row) => inLanguage(row, locale)),
  })
}
