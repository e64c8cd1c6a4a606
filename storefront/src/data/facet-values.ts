import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { CACHE } from "./cache-manifest"
import { FacetValue, type CatalogQuery } from "./catalog"
import { api } from "./client"

/** Facets that may hold more values than a page lists. */
const LONG_FACETS = ["pesantren", "regency", "district"] as const
export type LongFacet = (typeof LONG_FACETS)[number]

export const isLongFacet = (name: string): name is LongFacet =>
  LONG_FACETS.some((known) => known === name)

const Values = z.object({ values: z.array(FacetValue) })

/** Values of a facet whose name holds what was typed. Throws ApiError. */
export const findFacetValues = async (
  {
    name,
    typed,
    filters,
  }: Readonly<{ name: LongFacet; typed: string; filters: CatalogQuery }>,
  locale: Locale
): Promise<FacetValue[]> => {
  const path = `/store/catalog/facets/${name}`
  const { values } = await api.cached(CACHE.query(), Values, path, {
    query: { ...filters, facet_q: typed, limit: 20 },
    locale,
  })
  return values
}
