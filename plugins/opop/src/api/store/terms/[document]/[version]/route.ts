import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findTerms, inLanguage } from "../../../../../queries/current-terms"
import { readerLocale } from "../../../../error-handler"

/** A version as it was agreed to, however old, in the reader's language. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { document = "", version = "" } = req.params
  const row = await findTerms(req.scope, { document, version })
  res.json({ terms: inLanguage(row, readerLocale(req)) })
}
