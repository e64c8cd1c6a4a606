import { ENGINES, type Engine } from "../lib/engines"
import type { FacetRequest, Filters, ModuleQuery } from "../lib/search-module"
import type {
  FacetName,
  FindValuesRequest,
  Locale,
  SearchRequest,
  Sort,
} from "./storefront-search"

/** Facet of the port -> field of the index. */
export const FACET_FIELDS: Record<FacetName, string> = {
  category: "categories",
  province: "province_code",
  regency: "regency_code",
  district: "district_code",
  pesantren: "pesantren_slug",
  certificate: "certificates",
  in_stock: "in_stock",
  price: "price_min",
}
export const FACET_NAMES = Object.keys(FACET_FIELDS) as FacetName[]

/** Price bands in rupiah: from each bound to just below the next. */
const PRICE_BOUNDS = [0, 25_000, 50_000, 100_000, 250_000, 1_000_000]

/** Most values of a facet in one answer; Indonesia has 514 regencies. */
const FACET_LIMIT = 100

const CARD_FIELDS = [
  "id",
  "handle",
  "title",
  "title_en",
  "thumbnail",
  "price_min",
  "price_max",
  "in_stock",
  "sold",
  "category_handle",
  "category_name",
  "category_name_en",
  "pesantren_slug",
  "pesantren_name",
  "district_code",
  "district_name",
  "regency_code",
  "regency_name",
  "province_code",
  "province_name",
  "certificates",
  "lead_days",
  "range",
  "created_at",
]

const ORDERS: Record<Sort, NonNullable<ModuleQuery["pagination"]>["order"]> = {
  relevance: { _score: "DESC", sold: "DESC" },
  nearest: { _score: "DESC", sold: "DESC" },
  newest: { created_at: "DESC" },
  price_asc: { price_min: "ASC" },
  price_desc: { price_min: "DESC" },
  sold: { sold: "DESC" },
}

/**
 * A request of the port as a query of the Search Module. The sales channels
 * are always part of it; publication and the shop's state are the index's own
 * predicate.
 */
export function toModuleQuery(
  request: SearchRequest,
  facets: FacetName[],
  { index, provider }: Engine = ENGINES.postgres
): ModuleQuery {
  return {
    entity: index,
    fields: CARD_FIELDS,
    filters: toFilters(request),
    pagination: {
      skip: (request.page - 1) * request.perPage,
      take: request.perPage,
      order: ORDERS[request.sort],
    },
    search_options: {
      facets: facets.map(toFacet),
      provider_options: { [provider]: engineOptions(request) },
    },
  }
}

/** The values of one facet whose name holds what was typed, without products. */
export function toValuesQuery(
  request: FindValuesRequest,
  engine: Engine = ENGINES.postgres
): ModuleQuery {
  const query = toModuleQuery(
    { ...request, sort: request.sort ?? "relevance", page: 1, perPage: 0 },
    [],
    engine
  )
  const facet: FacetRequest = {
    field: FACET_FIELDS[request.facet],
    type: "value",
    query: request.typed,
    limit: request.limit,
  }
  return {
    ...query,
    search_options: { ...query.search_options, facets: [facet] },
  }
}

/** What both engines are told beside the module's own vocabulary. */
const engineOptions = ({
  locale,
  text,
  sort,
  isVerbatim,
  isTyping,
  near,
}: SearchRequest) => ({
  labels: labels(locale),
  ...(isVerbatim ? { verbatim: true } : {}),
  ...(isTyping ? { typing: true } : {}),
  // Where the order is another one, only what holds every word belongs in it.
  ...(text && sort === "relevance" && !isVerbatim ? { relax: true } : {}),
  ...(sort === "nearest" && near ? { near: areasOf(near) } : {}),
})

/** "32.02.27" lies in the regency 32.02 and the province 32. */
function areasOf(code: string) {
  const [province, regency, district] = [2, 5, 8].map((length) =>
    code.length >= length ? code.slice(0, length) : undefined
  )
  return {
    ...(district ? { district } : {}),
    ...(regency ? { regency } : {}),
    ...(province ? { province } : {}),
  }
}

function toFilters({ text, filter, salesChannelIds }: SearchRequest): Filters {
  const { price } = filter
  const filters: Filters = {
    sales_channel_ids: { $overlaps: salesChannelIds },
    ...(text ? { q: text } : {}),
    ...(filter.id?.length ? { id: { $in: filter.id } } : {}),
    ...(filter.inStock === undefined ? {} : { in_stock: filter.inStock }),
    ...(price ? { price_min: { $gte: price.min, $lte: price.max } } : {}),
  }
  for (const name of [
    "category",
    "pesantren",
    "province",
    "regency",
    "district",
    "certificate",
  ] as const) {
    const values = filter[name]
    if (values?.length) {
      filters[FACET_FIELDS[name]] = { $in: values }
    }
  }
  return filters
}

function toFacet(name: FacetName): FacetRequest {
  if (name !== "price") {
    return { field: FACET_FIELDS[name], type: "value", limit: FACET_LIMIT }
  }
  const ranges = PRICE_BOUNDS.map((from, n) => {
    const to = PRICE_BOUNDS[n + 1]
    return {
      key: `${from}-${to === undefined ? "" : to - 1}`,
      from,
      ...(to === undefined ? {} : { to }),
    }
  })
  return { field: FACET_FIELDS.price, type: "range", ranges }
}

const labels = (locale: Locale) => ({
  categories: locale === "en" ? "category_names_en" : "category_names",
  province_code: "province_name",
  regency_code: "regency_name",
  district_code: "district_name",
  pesantren_slug: "pesantren_name",
})
