import type { CatalogPage, FacetValue } from "@/data/catalog"
import type { Category } from "@/data/category"
import type { Search } from "@/lib/search-params"
import type { Option } from "./facet-choices"

type Facets = CatalogPage["facets"]

/** A facet with the chosen value in it, even when nothing fits it any more. */
const keepingChosen = (
  facet: readonly FacetValue[],
  chosen: string | null
): Option[] =>
  chosen === null || facet.some(({ value }) => value === chosen)
    ? [...facet]
    : [...facet, { value: chosen, label: chosen, count: 0 }]

/**
 * The categories with something in them, the leaves under their parent once
 * that, or one of them, is chosen.
 */
export const categoryOptions = (
  categories: readonly Category[],
  facet: readonly FacetValue[],
  chosen: string | null
): Option[] => {
  const countOf = (handle: string) =>
    facet.find(({ value }) => value === handle)?.count ?? 0
  const isWanted = (handle: string) => countOf(handle) > 0 || handle === chosen
  return categories
    .filter(({ parent }) => parent === null)
    .flatMap((top): Option[] => {
      const isOpen =
        top.handle === chosen ||
        top.children.some(({ handle }) => handle === chosen)
      if (!isWanted(top.handle) && !isOpen) return []
      const own = {
        value: top.handle,
        label: top.name,
        count: countOf(top.handle),
      }
      if (!isOpen) return [own]
      const below = top.children
        .filter(({ handle }) => isWanted(handle))
        .map(({ handle, name }) => ({
          value: handle,
          label: name,
          count: countOf(handle),
          isChild: true,
        }))
      return [own, ...below]
    })
}

/** How many of these goods are in stock; undefined when nobody has counted. */
export const inStockCount = (
  facet: readonly FacetValue[]
): number | undefined =>
  facet.length === 0
    ? undefined
    : (facet.find(({ value }) => value === "true")?.count ?? 0)

export type PriceBand = Readonly<{
  /** Whole rupiah, both ends included; null where it is open. */
  priceMin: number | null
  priceMax: number | null
  count: number
}>

/** Bands of prices as the catalogue names them: `25000-49999`, `1000000-`. */
export const priceBands = (facet: readonly FacetValue[]): PriceBand[] =>
  facet.flatMap(({ value, count }) => {
    const [, from, to] = /^(\d+)-(\d*)$/.exec(value) ?? []
    if (from === undefined) return []
    const [priceMin, priceMax] = [Number(from) || null, Number(to) || null]
    return [{ priceMin, priceMax, count }]
  })

/** Places level by level: a deeper one is offered once the upper one is set. */
export const placeOptions = (
  facets: Facets,
  search: Search
): Readonly<{ province: Option[]; regency: Option[]; district: Option[] }> => {
  const inside = (parent: string | null) => (one: FacetValue) =>
    parent === null || one.value.startsWith(`${parent}.`)
  const province = keepingChosen(facets.province, search.province)
  const onlyProvince = province.length === 1 ? province[0]?.value : null
  const regencyParent = search.province ?? onlyProvince ?? null
  const regencyShown = regencyParent !== null || search.regency !== null
  return {
    province,
    regency: regencyShown
      ? keepingChosen(
          facets.regency.filter(inside(regencyParent)),
          search.regency
        )
      : [],
    district: search.regency
      ? keepingChosen(
          facets.district.filter(inside(search.regency)),
          search.district
        )
      : [],
  }
}
