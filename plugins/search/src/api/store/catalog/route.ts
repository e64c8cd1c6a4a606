import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { readerOf, searchOf } from "./reader"
import { readCatalogQuery } from "./validators"

/** Products for sale that fit: filters, facets, order and page. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const request = readCatalogQuery(req.query)
  const { correctedFrom, correctedTo, similarAfter, ...page } = await searchOf(
    req
  ).search({
    ...request,
    ...readerOf(req),
  })
  res.json({
    ...page,
    corrected_from: correctedFrom,
    corrected_to: correctedTo,
    similar_after: similarAfter,
    page: request.page,
    per_page: request.perPage,
  })
}
