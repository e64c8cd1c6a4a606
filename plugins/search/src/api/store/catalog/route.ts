import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loggableArea } from "../../../log/loggable-area"
import { writeNote } from "../../../log/search-note"
import { findAlternatives } from "../../../storefront/alternatives"
import type {
  SearchPage,
  SearchRequest,
} from "../../../storefront/storefront-search"
import { noteSecret } from "./note-secret"
import { DEADLINE_MS, readerOf, searchOf } from "./reader"
import { readCatalogQuery } from "./validators"

/** Products for sale that fit: filters, facets, order and page. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const request = { ...readCatalogQuery(req.query), ...readerOf(req) }
  const search = searchOf(req)
  const found = await search.search(request)
  const { correctedFrom, correctedTo, similarAfter, facetSample, ...page } =
    found
  res.json({
    ...page,
    facet_sample: facetSample,
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
    search_note: noteOf(request, found, noteSecret(req)),
    page: request.page,
    per_page: request.perPage,
  })
}

const isInVain = ({ text, page }: SearchRequest, { products }: SearchPage) =>
  text !== undefined && page === 1 && products.length === 0

/** Narrowed by more than a place, words may find nothing and still be right. */
const isNarrowed = ({ filter }: SearchRequest) =>
  Object.keys(filter).some(
    (name) => !["province", "regency", "district"].includes(name)
  )

/** For the log of searches by words. */
const noteOf = (
  request: SearchRequest,
  { correctedTo, similarAfter, total, engine }: SearchPage,
  secret: string
): string | null => {
  const { text, near, filter } = request
  return text
    ? writeNote(
        {
          ...{ typed: text, correctedTo, engine },
          area: loggableArea({ near, filter }),
          found: isNarrowed(request) ? null : (similarAfter ?? total.value),
        },
        secret
      )
    : null
}
