import { getLocale, getTranslations } from "next-intl/server"
import { config } from "@/config"
import type { CatalogPage } from "@/data/catalog"
import type { Category } from "@/data/category"
import { ProductGrid } from "@/features/catalog/product-grid"
import { localPath } from "@/i18n/locales"
import { NO_SEARCH, searchPath } from "@/lib/search-params"
import { CategoryWays } from "./category-ways"
import { Offer, Ways } from "./offer"

/** Fewer words, goods that sell, categories, and whom to tell. */
export const NearestThings = async ({
  alternatives,
  categories,
}: Readonly<{
  alternatives: CatalogPage["alternatives"]
  categories: readonly Category[]
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("search.empty"),
  ])
  const {
    queries = [],
    popular = [],
    popular_place: place,
  } = alternatives ?? {}
  const { COMPLAINT_EMAIL: email } = config()
  return (
    <>
      {queries.length > 0 ? (
        <Offer title={t("fewer")}>
          <Ways
            ways={queries.map(({ q, count }) => ({
              name: q,
              count,
              // Without the filters: so they were counted.
              href: localPath(locale, searchPath({ ...NO_SEARCH, q })),
            }))}
          />
        </Offer>
      ) : null}
      {popular.length > 0 ? (
        <Offer
          title={place ? t("popularIn", { place: place.label }) : t("popular")}
        >
          <ProductGrid products={popular.slice(0, 8)} columns={3} />
        </Offer>
      ) : null}
      <CategoryWays categories={categories} />
      {email ? (
        <p className="text-sm text-ink-soft">
          {t.rich("tell", {
            email,
            link: (address) => (
              <a href={`mailto:${email}`} className="link">
                {address}
              </a>
            ),
          })}
        </p>
      ) : null}
    </>
  )
}
