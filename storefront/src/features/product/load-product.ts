import { cache } from "react"
import { CACHE } from "@/data/cache-manifest"
import { getCatalog } from "@/data/catalog"
import { getCategory } from "@/data/category"
import { getPesantren, isSelling } from "@/data/pesantren"
import { getProduct } from "@/data/product"
import type { Locale } from "@/i18n/locales"
import { isSlug } from "@/lib/slug"

/**
 * A product with its maker, its category, how many were sold and what else the
 * maker sells; null when it cannot be bought here. Once per page, whoever asks.
 * Throws ApiError.
 */
export const loadProduct = cache(async (slug: string, locale: Locale) => {
  const product = isSlug(slug) ? await getProduct(slug, locale) : null
  if (!product) return null
  const [maker, category, shelf, card] = await Promise.all([
    getPesantren(product.pesantren, locale),
    product.category ? getCategory(product.category, locale) : null,
    getCatalog(
      { pesantren: product.pesantren, per_page: 12 },
      locale,
      CACHE.shopShelf(product.pesantren)
    ),
    getCatalog({ id: product.id }, locale, CACHE.product(slug)),
  ])
  if (!maker || !isSelling(maker)) return null
  const related = shelf.products.filter(({ id }) => id !== product.id)
  return {
    ...{ product, maker, category, related: related.slice(0, 6) },
    // Counted as on cards. A product just published is not there yet.
    sold: card.products[0]?.sold ?? 0,
  }
})
