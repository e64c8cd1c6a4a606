import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { config } from "@/config"
import type { CatalogPage } from "@/data/catalog"
import type { Category } from "@/data/category"
import { ProductGrid } from "@/features/catalog/product-grid"
import { localPath } from "@/i18n/locales"
import { searchPath, withChange, type Search } from "@/lib/search-params"
import { Link } from "@/ui/link"

/** Fewer words, goods that sell, categories, and whom to tell. */
export const NearestThings = async ({
  search,
  alternatives,
  categories,
}: Readonly<{
  search: Search
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
              href: localPath(
                locale,
                searchPath(withChange(search, { q, verbatim: false }))
              ),
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
      <Offer title={t("categories")}>
        <Ways
          ways={categories
            .filter(({ parent }) => parent === null)
            .map(({ handle, name }) => ({
              name,
              href: localPath(locale, `/kategori/${handle}`),
            }))}
        />
      </Offer>
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

const Offer = ({
  title,
  children,
}: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="flex flex-col gap-3">
    <h2 className="text-lg">{title}</h2>
    {children}
  </section>
)

type Way = Readonly<{ name: string; href: string; count?: number }>

const Ways = ({ ways }: Readonly<{ ways: readonly Way[] }>) => (
  <ul className="flex flex-wrap gap-2">
    {ways.map(({ name, href, count }) => (
      <li key={href}>
        <Link
          href={href}
          className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-white px-4 text-sm font-semibold no-underline hover:border-indigo"
        >
          {name}
          {count === undefined ? null : (
            <span className="font-normal text-ink-soft tabular-nums">
              {count}
            </span>
          )}
        </Link>
      </li>
    ))}
  </ul>
)
