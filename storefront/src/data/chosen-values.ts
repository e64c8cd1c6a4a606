import "server-only"
import type { Locale } from "@/i18n/locales"
import type { Search } from "@/lib/search-params"
import { ApiError } from "./api-error"
import { getAreaName } from "./areas"
import type { CatalogPage, FacetValue } from "./catalog"
import { getPesantren } from "./pesantren"

type Facets = CatalogPage["facets"]

/**
 * The facets of a search with what was chosen in them, by its name, even where
 * nothing fits it any more: it has to be shown to be taken away again.
 */
export const withChosenValues = async (
  facets: Facets,
  search: Search,
  locale: Locale
): Promise<Facets> => {
  const pesantrenName = async (slug: string) =>
    (await getPesantren(slug, locale))?.name ?? null
  const [province, regency, district, pesantren] = await Promise.all([
    complete(facets.province, search.province, getAreaName),
    complete(facets.regency, search.regency, getAreaName),
    complete(facets.district, search.district, getAreaName),
    complete(facets.pesantren, search.pesantren, pesantrenName),
  ])
  return { ...facets, province, regency, district, pesantren }
}

const complete = async (
  facet: FacetValue[],
  chosen: string | null,
  nameOf: (value: string) => Promise<string | null>
): Promise<FacetValue[]> => {
  if (chosen === null || facet.some(({ value }) => value === chosen))
    return facet
  const label = await orNull(nameOf(chosen))
  return [...facet, { value: chosen, label: label ?? chosen, count: 0 }]
}

/** The code itself does where its name cannot be read now. */
const orNull = async <Value>(value: Promise<Value>): Promise<Value | null> => {
  try {
    return await value
  } catch (error) {
    if (error instanceof ApiError) return null
    throw error
  }
}
