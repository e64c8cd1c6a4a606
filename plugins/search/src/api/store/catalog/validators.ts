import { z } from "@medusajs/framework/zod"
import { fail } from "../../../errors"
import {
  NAMED_FACETS,
  type FindValuesRequest,
  type SearchRequest,
  type Sort,
} from "../../../storefront/storefront-search"
import { parseInput } from "../../parse-input"
import {
  areaCode,
  flag,
  list,
  paperKind,
  productId,
  rupiah,
  single,
  slug,
} from "./parameters"

/** No result beyond this place can be opened. */
const MAX_DEPTH = 1000
/** Longer questions are refused; search itself reads the first 200 letters. */
const MAX_QUESTION = 500

const CatalogQuery = z
  .object({
    q: single(z.string().max(MAX_QUESTION).optional()),
    id: list(productId),
    category: list(slug),
    pesantren: list(slug),
    certificate: list(paperKind),
    province: list(areaCode(0)),
    regency: list(areaCode(1)),
    district: list(areaCode(2)),
    price_min: rupiah,
    price_max: rupiah,
    in_stock: flag,
    sort: single(
      z
        .enum([
          ...["relevance", "nearest", "newest"],
          ...["price_asc", "price_desc", "sold"],
        ] as const satisfies Sort[])
        .default("relevance")
    ),
    near: single(
      z
        .string()
        .regex(/^\d{2}(\.\d{2}){0,2}$/)
        .optional()
    ),
    verbatim: flag,
    page: single(z.coerce.number().int().min(1).max(MAX_DEPTH).default(1)),
    per_page: single(
      z
        .enum(["12", "24", "48"])
        .default("24")
        .transform((value) => Number(value))
    ),
    locale: single(z.string().max(10).optional()),
  })
  .strict()

const SuggestionsQuery = z
  .object({
    q: single(z.string().max(MAX_QUESTION).default("")),
    limit: single(z.coerce.number().int().min(1).max(10).default(5)),
    locale: single(z.string().max(10).optional()),
  })
  .strict()

const FacetParameter = z.enum(NAMED_FACETS)

const ValuesQuery = CatalogQuery.omit({
  page: true,
  per_page: true,
  near: true,
}).extend({
  facet_q: single(z.string().max(MAX_QUESTION).default("")),
  limit: single(z.coerce.number().int().min(1).max(50).default(20)),
})

type FromQuery = Omit<SearchRequest, "salesChannelIds" | "locale">

/**
 * Reads the query string of the catalogue. Throws invalid_request,
 * unknown_parameter, price_range_reversed (field price_min), near_missing or
 * page_too_deep.
 */
export function readCatalogQuery(query: unknown): FromQuery {
  const read = parseInput(CatalogQuery, query, "query")
  if (read.page * read.per_page > MAX_DEPTH) {
    throw fail("page_too_deep", { field: "page", limit: String(MAX_DEPTH) })
  }
  if (read.sort === "nearest" && !read.near) {
    throw fail("near_missing", { field: "near" })
  }
  return {
    ...wordsAndFilter(read),
    ...(read.near ? { near: read.near } : {}),
    sort: read.sort,
    page: read.page,
    perPage: read.per_page,
  }
}

/**
 * Reads the name of a facet and the query string of its values. Throws
 * invalid_request, unknown_parameter or price_range_reversed.
 */
export function readValuesQuery(
  name: unknown,
  query: unknown
): Omit<FindValuesRequest, "salesChannelIds" | "locale"> {
  const facet = FacetParameter.safeParse(name)
  if (!facet.success) {
    throw fail("invalid_request", { field: "name" })
  }
  const read = parseInput(ValuesQuery, query, "query")
  return {
    ...wordsAndFilter(read),
    sort: read.sort,
    facet: facet.data,
    typed: read.facet_q,
    limit: read.limit,
  }
}

type Choices = Omit<
  z.output<typeof CatalogQuery>,
  "sort" | "page" | "per_page" | "near"
>

function wordsAndFilter(
  read: Choices
): Pick<FromQuery, "text" | "isVerbatim" | "filter"> {
  const { price_min: min, price_max: max } = read
  if (min !== undefined && max !== undefined && min > max) {
    throw fail("price_range_reversed", { field: "price_min" })
  }
  const hasPrice = min !== undefined || max !== undefined
  return {
    ...(read.q ? { text: read.q } : {}),
    ...(read.verbatim ? { isVerbatim: true } : {}),
    filter: {
      ...(read.id ? { id: read.id } : {}),
      ...(read.category ? { category: read.category } : {}),
      ...(read.pesantren ? { pesantren: read.pesantren } : {}),
      ...(read.certificate ? { certificate: read.certificate } : {}),
      ...(read.province ? { province: read.province } : {}),
      ...(read.regency ? { regency: read.regency } : {}),
      ...(read.district ? { district: read.district } : {}),
      ...(read.in_stock === undefined ? {} : { inStock: read.in_stock }),
      ...(hasPrice
        ? {
            price: {
              ...(min === undefined ? {} : { min }),
              ...(max === undefined ? {} : { max }),
            },
          }
        : {}),
    },
  }
}

/** Reads the query string of the suggestions. Throws as `readCatalogQuery`. */
export function readSuggestionsQuery(query: unknown): {
  text: string
  limit: number
} {
  const { q, limit } = parseInput(SuggestionsQuery, query, "query")
  return { text: q, limit }
}
