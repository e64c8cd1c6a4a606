import { getTranslations } from "next-intl/server"
import type { CatalogPage, FacetValue } from "@/data/catalog"
import { formatRupiah } from "@/lib/money"
import { NO_SEARCH, withChange, type Search } from "@/lib/search-params"
import { certificateKey } from "./certificate-name"

/** One thing that was chosen, and the search without it. */
export type Chosen = Readonly<{ name: string; without: Search }>

const labelOf = (facet: readonly FacetValue[], value: string): string =>
  facet.find((one) => one.value === value)?.label ?? value

/** What narrows this search, in the words of the reader. */
export const chosenOf = async (
  search: Search,
  facets: CatalogPage["facets"],
  names: Readonly<{ category: string | null; near: string | null }>
): Promise<Chosen[]> => {
  const t = await getTranslations("search")
  const chosen: Chosen[] = []
  const add = (name: string, change: Partial<Search>) =>
    chosen.push({ name, without: withChange(search, change) })
  if (search.q) add(t("chosen.words", { q: search.q }), { q: NO_SEARCH.q })
  if (search.verbatim) add(t("chosen.verbatim"), { verbatim: false })
  if (search.category)
    add(names.category ?? search.category, { category: null })
  if (search.district)
    add(labelOf(facets.district, search.district), { district: null })
  else if (search.regency)
    add(labelOf(facets.regency, search.regency), { regency: null })
  else if (search.province)
    add(labelOf(facets.province, search.province), { province: null })
  if (search.pesantren)
    add(labelOf(facets.pesantren, search.pesantren), { pesantren: null })
  const { priceMin: min, priceMax: max } = search
  if (min !== null || max !== null)
    add(await priceName(min, max), { priceMin: null, priceMax: null })
  if (search.inStock) add(t("chosen.inStock"), { inStock: false })
  for (const kind of search.certificates)
    add(t(`certificates.${certificateKey(kind)}`), {
      certificates: search.certificates.filter((other) => other !== kind),
    })
  if (names.near)
    add(t("chosen.near", { place: names.near }), { sort: NO_SEARCH.sort })
  return chosen
}

/** A span of prices in words; one end at least is given. */
export const priceName = async (
  min: number | null,
  max: number | null
): Promise<string> => {
  const t = await getTranslations("search.chosen")
  if (min !== null && max !== null)
    return t("priceBetween", { min: formatRupiah(min), max: formatRupiah(max) })
  return min !== null
    ? t("priceFrom", { min: formatRupiah(min) })
    : t("priceTo", { max: formatRupiah(max ?? 0) })
}
