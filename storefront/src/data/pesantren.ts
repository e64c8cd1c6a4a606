import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { ApiError } from "./api-error"
import { CACHE, type CacheRule } from "./cache-manifest"
import { PickupDto } from "./cart-schema"
import { api, type Query } from "./client"

const Place = z.object({ id: z.string(), name: z.string() })

const PesantrenCard = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  district: Place.nullable(),
  regency: Place.nullable(),
  province: Place.nullable(),
  products_count: z.number().default(0),
  story: z.string().nullish(),
  image: z.string().nullish(),
  opop_badge: z.string().nullish(),
})

const Facet = z.array(
  z.object({ value: z.string(), label: z.string(), count: z.number() })
)

const PesantrenPage = z.object({
  pesantren: z.array(PesantrenCard),
  count: z.number(),
  page: z.number(),
  per_page: z.number(),
  facets: z
    .object({ district: Facet.default([]), regency: Facet.default([]) })
    .partial(),
})

const Pesantren = PesantrenCard.extend({
  founded_year: z.number().nullish(),
  kind: z.enum(["salaf", "khalaf", "kombinasi"]).nullish().catch(null),
  caretaker_name: z.string().nullish(),
  award: z.string().nullish(),
  certificates: z
    .array(
      z.object({
        kind: z.string(),
        number: z.string(),
        valid_until: z.string().nullish(),
      })
    )
    .nullish(),
  holiday: z
    .object({
      until: z.string(),
      reopens_on: z.string(),
      note: z.string().nullish(),
    })
    .nullish(),
  /** Null while it sells nothing. */
  delivery: z
    .object({
      /** Orders paid before this time of the day go out on the same. */
      cut_off: z.string(),
      /** Its own regency and those around it: as far as chilled goods go. */
      near: z.array(Place).default([]),
      pickup: PickupDto.nullable(),
      own: z
        .object({
          days: z.number(),
          areas: z.array(
            z.object({ id: z.string(), name: z.string(), price: z.number() })
          ),
        })
        .nullable(),
    })
    .nullish(),
  shop: z
    .object({
      state: z.string(),
      name: z.string().nullish(),
      story: z.string().nullish(),
      banner: z.string().nullish(),
    })
    .nullish(),
})

/** The most kecamatan that one answer of the register names. */
export const MAX_DISTRICTS = 100

export type PesantrenCard = z.output<typeof PesantrenCard>
export type PesantrenPage = z.output<typeof PesantrenPage>
export type Pesantren = z.output<typeof Pesantren>

export type PesantrenQuery = Readonly<{
  q?: string | undefined
  regency?: string | undefined
  district?: string | undefined
  page?: number | undefined
  per_page?: number | undefined
}>

/** The register as everyone may see it. Throws ApiError. */
export const listPesantren = (
  query: PesantrenQuery,
  locale: Locale,
  rule: CacheRule = CACHE.query()
): Promise<PesantrenPage> =>
  api.cached(rule, PesantrenPage, "/store/pesantren", {
    query: query satisfies Query,
    locale,
  })

/** Null when the register knows no such pesantren. Throws ApiError. */
export const getPesantren = async (
  slug: string,
  locale: Locale
): Promise<Pesantren | null> => {
  try {
    const { pesantren } = await api.cached(
      CACHE.shop(slug),
      z.object({ pesantren: Pesantren }),
      `/store/pesantren/${encodeURIComponent(slug)}`,
      { locale }
    )
    return pesantren
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** Whether its goods are shown and sold. */
export const isSelling = ({ shop }: Pesantren): boolean =>
  shop?.state === "approved"
