import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { searchLogger } from "../../../log/search-logger"
import { findAlternatives } from "../../../storefront/alternatives"
import type {
  SearchPage,
  SearchRequest,
} from "../../../storefront/storefront-search"
import { DEADLINE_MS, readerOf, searchOf } from "./reader"
import { readCatalogQuery } from "./validators"

/** Products for sale that fit: filters, facets, order and page. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const request = { ...readCatalogQuery(req.query), ...readerOf(req) }
  const search = searchOf(req)
  const found = await search.search(request)
  const { correctedFrom, correctedTo, similarAfter, ...page } = found
  res.json({
    ...page,
    corrected_from: correctedFrom,
    corrected_to: correctedTo,
    similar_after: similarAfter,
    alternatives: isInVain(request, found)
      ? await findAlternatives(
          {
            search,
            logger: req.scope.resolve(ContainerRegistrationKeys.LOGGER),
            limitMs: DEADLINE_MS,
          },
          request
        )
      : null,
    search_id: noteSearch(req.scope, request, found),
    page: request.page,
    per_page: request.perPage,
  })
}

const isInVain = ({ text, page }: SearchRequest, { total }: SearchPage) =>
  text !== undefined && page === 1 && total.value === 0

/** Searches by words are noted once, with their first page. */
const noteSearch = (
  scope: MedusaContainer,
  { text, page }: SearchRequest,
  { correctedTo, similarAfter, total, engine }: SearchPage
): string | null =>
  text && page === 1
    ? searchLogger.note(scope, {
        ...{ typed: text, correctedTo, engine },
        found: similarAfter ?? total.value,
      })
    : null
