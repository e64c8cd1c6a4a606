import type { CatalogQuery } from "@/data/catalog"
import { PER_PAGE, type Search } from "@/lib/search-params"

/** What narrows a search, as the backend spells it. */
export const toFilters = (
  search: Search
): Omit<CatalogQuery, "sort" | "page" | "per_page"> => ({
  q: search.q || undefined,
  verbatim: search.verbatim || undefined,
  category: search.category ?? undefined,
  pesantren: search.pesantren ?? undefined,
  province: search.province ?? undefined,
  regency: search.regency ?? undefined,
  district: search.district ?? undefined,
  certificate: search.certificates,
  price_min: search.priceMin ?? undefined,
  price_max: search.priceMax ?? undefined,
  in_stock: search.inStock || undefined,
})

/**
 * A page of a search, as the backend spells it. `near` is the code of the
 * kecamatan that nearness is counted from: without one there is no nearness,
 * and the order is the usual one.
 */
export const toQuery = (search: Search, near: string | null): CatalogQuery => ({
  ...toFilters(search),
  ...orderOf(search, near),
  page: search.page,
  per_page: PER_PAGE,
})

const orderOf = ({ sort }: Search, near: string | null): CatalogQuery => {
  if (sort !== "nearest") return { sort }
  return near === null ? { sort: "relevance" } : { sort, near }
}
