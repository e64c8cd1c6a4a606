import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { readerOf, searchOf } from "../reader"
import { readSuggestionsQuery } from "../validators"

/** What a visitor may be about to type: products, categories, pesantren, places. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const request = readSuggestionsQuery(req.query)
  res.json(await searchOf(req).suggest({ ...request, ...readerOf(req) }))
}
