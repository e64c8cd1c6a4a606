import { z } from "@medusajs/framework/zod"
import { highlight } from "../lib/highlight"
import type { QueryTerm } from "../lib/query-terms"
import type { ProviderResult } from "../lib/search-module"
import { FACET_FIELDS } from "./product-query"
import type {
  FacetName,
  FacetValue,
  Locale,
  Place,
  ProductCard,
} from "./storefront-search"

const Hit = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  title_en: z.string().nullable(),
  thumbnail: z.string().nullable(),
  price_min: z.number(),
  price_max: z.number(),
  in_stock: z.boolean(),
  sold: z.number(),
  category_handle: z.string().nullable(),
  category_name: z.string().nullable(),
  category_name_en: z.string().nullable(),
  pesantren_slug: z.string(),
  pesantren_name: z.string(),
  district_code: z.string().nullable(),
  district_name: z.string().nullable(),
  regency_code: z.string().nullable(),
  regency_name: z.string().nullable(),
  province_code: z.string().nullable(),
  province_name: z.string().nullable(),
  certificates: z.array(z.string()),
  lead_days: z.number().nullable(),
  range: z.string().nullable(),
  created_at: z.string(),
})

/**
 * A hit of the index as a card, in the reader's language where there is one,
 * with the words marked that were searched for.
 */
export function toCard(
  document: unknown,
  locale: Locale,
  terms: QueryTerm[]
): ProductCard {
  const hit = Hit.parse(document)
  const isEnglish = locale === "en"
  const title = (isEnglish && hit.title_en) || hit.title
  return {
    id: hit.id,
    handle: hit.handle,
    title,
    title_segments: highlight(title, terms),
    thumbnail: hit.thumbnail,
    price_min: hit.price_min,
    price_max: hit.price_max,
    in_stock: hit.in_stock,
    sold: hit.sold,
    category: hit.category_handle
      ? {
          handle: hit.category_handle,
          name:
            (isEnglish && hit.category_name_en) ||
            (hit.category_name ?? hit.category_handle),
        }
      : null,
    pesantren: {
      slug: hit.pesantren_slug,
      name: hit.pesantren_name,
      district: toPlace(hit.district_code, hit.district_name),
      regency: toPlace(hit.regency_code, hit.regency_name),
      province: toPlace(hit.province_code, hit.province_name),
    },
    certificates: hit.certificates,
    lead_days: hit.lead_days,
    range: hit.range,
    created_at: new Date(hit.created_at).toISOString(),
  }
}

const toPlace = (id: string | null, name: string | null): Place | null =>
  id === null ? null : { id, name: name ?? id }

/**
 * Counts of one facet. Labels are names where the index has some; else, as for
 * price bands (`25000-49999`, rupiah, both ends included, open at the top) and
 * certificates, the value itself, which the shop puts into words.
 */
export function toFacetValues(
  result: Pick<ProviderResult, "facets">,
  name: FacetName
): FacetValue[] {
  const facet = result.facets?.[FACET_FIELDS[name]]
  if (facet?.type === "range") {
    return facet.ranges
      .filter(({ count }) => count > 0)
      .map(({ key, count }) => ({ value: key, label: key, count }))
  }
  if (facet?.type !== "value") {
    return []
  }
  return facet.values.map((entry) => ({
    value: entry.value,
    label:
      "label" in entry && typeof entry.label === "string"
        ? entry.label
        : entry.value,
    count: entry.count,
  }))
}

const Corrected = z
  .object({
    words: z.array(z.string()),
    pairs: z.array(z.object({ from: z.string(), to: z.string() })),
  })
  .optional()

/** The words that were searched for instead of those typed, if any were. */
export const correctedOf = (result: ProviderResult) =>
  Corrected.parse(result.provider_metadata?.["corrected"])
