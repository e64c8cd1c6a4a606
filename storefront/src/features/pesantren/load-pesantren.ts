import { cache } from "react"
import { CACHE } from "@/data/cache-manifest"
import { getCatalog } from "@/data/catalog"
import { getPesantren, isSelling, listPesantren } from "@/data/pesantren"
import type { Locale } from "@/i18n/locales"
import { isSlug } from "@/lib/slug"

const NEIGHBOURS = 3

/**
 * A pesantren with its goods and those around it; null when the register does
 * not know it. Once per page, whoever asks. Throws ApiError.
 */
export const loadPesantren = cache(async (slug: string, locale: Locale) => {
  const pesantren = isSlug(slug) ? await getPesantren(slug, locale) : null
  if (!pesantren) return null
  const { regency } = pesantren
  const [goods, around] = await Promise.all([
    isSelling(pesantren)
      ? getCatalog(
          { pesantren: slug, sort: "sold", per_page: 24 },
          locale,
          CACHE.shopShelf(slug)
        )
      : null,
    regency
      ? listPesantren(
          { regency: regency.id, per_page: 48 },
          locale,
          CACHE.shelf()
        )
      : null,
  ])
  const neighbours = (around?.pesantren ?? [])
    .filter((one) => one.slug !== slug && one.products_count > 0)
    .toSorted(
      (a, b) =>
        Number(b.district?.id === pesantren.district?.id) -
        Number(a.district?.id === pesantren.district?.id)
    )
    .slice(0, NEIGHBOURS)
  return { pesantren, goods, neighbours }
})
