import type { Segment } from "../lib/highlight"

/**
 * The port of search: what shops ask and get, whichever engine answers. No
 * type of Medusa or of an engine crosses it.
 */
export type StorefrontSearch = {
  /** Throws search_unavailable when no engine answers in time. */
  search(request: SearchRequest): Promise<SearchPage>
  /**
   * Values of one facet whose name holds what was typed, most frequent first;
   * counted as `search` counts them. Throws search_unavailable.
   */
  findValues(request: FindValuesRequest): Promise<FacetValue[]>
  /** Products, categories, pesantren and places whose name goes on as typed. */
  suggest(request: SuggestRequest): Promise<Suggestions>
}

/** What a page names that was read without any engine. */
export const NO_ENGINE = "none"

export type Locale = "id" | "en"
export type Sort =
  "relevance" | "nearest" | "newest" | "price_asc" | "price_desc" | "sold"
export type FacetName =
  | "category"
  | "province"
  | "regency"
  | "district"
  | "pesantren"
  | "certificate"
  | "in_stock"
  | "price"

export type SearchRequest = {
  /** Sales channels of the publishable key: nothing outside them is answered. */
  salesChannelIds: string[]
  locale: Locale
  text?: string
  /** The words as they were typed: nothing is corrected. */
  isVerbatim?: boolean
  /** The last word may still be going on, as for suggestions. */
  isTyping?: boolean
  /** Code of the area that "nearest" is measured from, at any level. */
  near?: string
  filter: {
    /** Of products. */
    id?: string[]
    /** Handles; a category holds what is below it too. */
    category?: string[]
    /** Slugs. */
    pesantren?: string[]
    /** Area codes. */
    province?: string[]
    regency?: string[]
    district?: string[]
    certificate?: string[]
    /** Whole rupiah, both ends included; of the cheapest variant. */
    price?: { min?: number; max?: number }
    inStock?: boolean
  }
  sort: Sort
  /** From 1; `page * perPage` is at most 1,000. */
  page: number
  perPage: number
  /** Only products and their number are wanted: no facet has values. */
  isWithoutFacets?: true
}

/** Facets whose values have names that can be searched. */
export const NAMED_FACETS = [
  "category",
  "province",
  "regency",
  "district",
  "pesantren",
  "certificate",
] as const satisfies FacetName[]
export type NamedFacet = (typeof NAMED_FACETS)[number]

export type FindValuesRequest = Pick<
  SearchRequest,
  "salesChannelIds" | "locale" | "text" | "filter"
> & {
  /** The order of the list: what is only similar belongs to one by relevance. */
  sort?: Sort
  facet: NamedFacet
  /** What was typed; empty for the most frequent values. */
  typed: string
  limit: number
}

export type SearchPage = {
  products: ProductCard[]
  /** Exact up to 1,000; beyond, `value` is 1,000. */
  total: { value: number; exact: boolean }
  /** Each leaves out the filter on itself. */
  facets: Record<FacetName, FacetValue[]>
  /**
   * The counts are of so many of the best sold that fit, where more do; null
   * where all were counted.
   */
  facetSample: number | null
  /** What the visitor typed, and what was searched for instead; or null. */
  correctedFrom: string | null
  correctedTo: string | null
  /**
   * So many products of the whole list hold every word; those after them are
   * like what was asked for. Null where all of them do.
   */
  similarAfter: number | null
  engine: string
  /** Less than was asked for: by a stand-in engine, or without facets. */
  degraded: boolean
  /** Hits that may not be sold any more and were left out. */
  dropped: number
}

/** A suggested name: a value to filter by, with the words that fit marked. */
export type Suggestion = FacetValue & { segments: Segment[] }

export type FacetValue = { value: string; label: string; count: number }

/** A product on a card. Amounts are whole rupiah, times ISO. */
export type ProductCard = {
  id: string
  handle: string
  title: string
  /** The title, cut into what was searched for and the rest. */
  title_segments: Segment[]
  thumbnail: string | null
  price_min: number
  price_max: number
  in_stock: boolean
  /** Pieces that were ordered. */
  sold: number
  category: { handle: string; name: string } | null
  pesantren: {
    slug: string
    name: string
    district: Place | null
    regency: Place | null
    province: Place | null
  }
  certificates: string[]
  lead_days: number | null
  range: string | null
  created_at: string
}
export type Place = { id: string; name: string }

export type SuggestRequest = {
  salesChannelIds: string[]
  locale: Locale
  text: string
  /** Of each kind. */
  limit: number
}

export type Suggestions = {
  /** What was searched for instead of what is typed; or null. */
  corrected_to: string | null
  products: Pick<
    ProductCard,
    "id" | "handle" | "title" | "title_segments" | "thumbnail" | "price_min"
  >[]
  categories: Suggestion[]
  pesantren: Suggestion[]
  /** `level` says which filter of the catalogue takes the value. */
  places: (Suggestion & { level: "province" | "regency" | "district" })[]
}
