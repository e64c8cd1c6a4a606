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

/** A page of a search, as the backend spells it. */
export const toQuery = (search: Search): CatalogQuery => ({
  ...toFilters(search),
  sort: search.sort,
  page: search.page,
  per_page: PER_PAGE,
})
