import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import type { Sort } from "@/lib/search-params"
import { ApiError } from "./api-error"
import { CACHE, type CacheRule } from "./cache-manifest"
import { api, type Query } from "./client"

const Place = z.object({ id: z.string(), name: z.string() })

/** Pieces of a text; none where nothing was marked in it. */
const Segments = z
  .array(z.object({ text: z.string(), hit: z.boolean() }))
  .default([])

const ProductCard = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  title_segments: Segments,
  thumbnail: z.string().nullable(),
  /** Whole rupiah. */
  price_min: z.number(),
  price_max: z.number(),
  in_stock: z.boolean(),
  sold: z.number().default(0),
  category: z.object({ handle: z.string(), name: z.string() }).nullable(),
  pesantren: z.object({
    slug: z.string(),
    name: z.string(),
    district: Place.nullable(),
    regency: Place.nullable(),
  }),
  certificates: z.array(z.string()).default([]),
  /** Days of pre-order. */
  lead_days: z.number().nullish(),
  range: z.string().nullish(),
})

export const FacetValue = z.object({
  value: z.string(),
  label: z.string(),
  count: z.number(),
})
const Facet = z.array(FacetValue).default([])

/** What comes nearest when nothing fits. */
const Alternatives = z.object({
  /** Fewer of the words, with how much they find; the most first. */
  queries: z.array(z.object({ q: z.string(), count: z.number() })).default([]),
  popular: z.array(ProductCard).default([]),
  /** Where the popular goods are from; null for everywhere. */
  popular_place: z.object({ label: z.string() }).nullable().default(null),
})

const CatalogPage = z.object({
  products: z.array(ProductCard),
  total: z.object({ value: z.number(), exact: z.boolean() }),
  facets: z.object({
    category: Facet,
    province: Facet,
    regency: Facet,
    district: Facet,
    pesantren: Facet,
    certificate: Facet,
    in_stock: Facet,
    price: Facet,
  }),
  /**
   * The counts of the facets are of so many of the best sold that fit, at most;
   * null where all were counted.
   */
  facet_sample: z.int().nullable().default(null),
  /** The words as typed, and those used instead; both or neither. */
  corrected_from: z.string().nullable(),
  corrected_to: z.string().nullable().default(null),
  /**
   * So many of the whole list hold every word, the rest are like it; null where
   * all do.
   */
  similar_after: z.int().nullable().default(null),
  /**
   * What the log keeps of a search by words, for whoever sees it. A backend that
   * leaves it out knows no nearness either.
   */
  search_note: z.string().nullish(),
  alternatives: Alternatives.nullable().default(null),
  degraded: z.boolean().default(false),
  page: z.number(),
  per_page: z.number(),
})

export type ProductCard = z.output<typeof ProductCard>
export type FacetValue = z.output<typeof FacetValue>
export type CatalogPage = z.output<typeof CatalogPage>

/** The closed parameters of the catalogue, as the backend spells them. */
export type CatalogQuery = Readonly<{
  q?: string | undefined
  /** Nothing is corrected in the words. */
  verbatim?: true | undefined
  /** Of a product. */
  id?: string | undefined
  category?: string | undefined
  pesantren?: string | undefined
  province?: string | undefined
  regency?: string | undefined
  district?: string | undefined
  certificate?: readonly string[] | undefined
  /** Whole rupiah, both ends included. */
  price_min?: number | undefined
  price_max?: number | undefined
  in_stock?: true | undefined
  sort?: Sort | undefined
  /** Code of the kecamatan that `nearest` counts from; not without that. */
  near?: string | undefined
  page?: number | undefined
  per_page?: 12 | 24 | 48 | undefined
}>

/** Whether the backend that gave this page can sort by nearness. */
export const knowsNearness = (page: CatalogPage): boolean =>
  page.search_note !== undefined

/** Goods for sale, with counts per facet. Throws ApiError. */
export const getCatalog = (
  query: CatalogQuery,
  locale: Locale,
  rule: CacheRule = CACHE.query()
): Promise<CatalogPage> =>
  api.cached(rule, CatalogPage, "/store/catalog", {
    query: query satisfies Query,
    locale,
  })

/** Why search answers nothing now, while the rest of the shop works. */
export type SearchRefusal = "busy" | "away"

/** No engine answers, or the backend is so busy that nothing comes in time. */
const AWAY = ["search_unavailable", "backend_slow"]

/**
 * As {@link getCatalog}, with the refusals of search itself as a value: too
 * many requests, or no answer now. Throws ApiError for all else.
 */
export const searchCatalog = async (
  query: CatalogQuery,
  locale: Locale
): Promise<CatalogPage | SearchRefusal> => {
  try {
    return await getCatalog(query, locale)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 429) return "busy"
    if (AWAY.includes(error.code)) return "away"
    throw error
  }
}

const Suggested = z.array(FacetValue.extend({ segments: Segments })).default([])

const Suggestions = z.object({
  products: z.array(
    z.object({
      handle: z.string(),
      title: z.string(),
      title_segments: Segments,
      price_min: z.number(),
    })
  ),
  categories: Suggested,
  pesantren: Suggested,
  places: Suggested,
  /** The words that were used instead of those typed; null for none. */
  corrected_to: z.string().nullable().default(null),
})

type Suggestions = z.output<typeof Suggestions>

/** What somebody may be about to type. Throws ApiError. */
export const getSuggestions = (
  q: string,
  locale: Locale
): Promise<Suggestions> =>
  api.cached(CACHE.query(), Suggestions, "/store/catalog/suggestions", {
    query: { q, limit: 4 },
    locale,
  })
