import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { CACHE } from "@/data/cache-manifest"
import { getCatalog, knowsNearness } from "@/data/catalog"
import { getCategory } from "@/data/category"
import { ProductGrid } from "@/features/catalog/product-grid"
import { BranchLinks } from "@/features/catalog/branch-links"
import { SortLinks } from "@/features/search/sort-links"
import { Pager } from "@/features/shared/pager"
import { CrumbTrail } from "@/features/shell/crumb-trail"
import { pageMetadata } from "@/features/shell/page-metadata"
import { localPath, type Locale } from "@/i18n/locales"
import {
  MAX_PAGE,
  NO_SEARCH,
  PER_PAGE,
  searchPath,
  type Search,
} from "@/lib/search-params"
import { isSlug } from "@/lib/slug"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { Icon } from "@/ui/icon"

type Props = PageProps<"/[locale]/kategori/[slug]">

export const generateStaticParams = () => []

const loadCategory = cache(async (slug: string, locale: Locale) => {
  const category = isSlug(slug) ? await getCategory(slug, locale) : null
  if (!category) return null
  const catalog = await getCatalog(
    { category: slug, sort: "sold", per_page: PER_PAGE },
    locale,
    CACHE.categoryShelf(slug)
  )
  return { category, catalog }
})

export const generateMetadata = async ({
  params,
}: Props): Promise<Metadata> => {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  const loaded = await loadCategory(slug, locale)
  if (!loaded) return {}
  const t = await getTranslations("search.category")
  const { name } = loaded.category
  const { value: count, exact } = loaded.catalog.total
  return pageMetadata({
    path: `/kategori/${slug}`,
    locale,
    title: t("meta", { name }),
    description: t(exact ? "description" : "descriptionMore", { name, count }),
  })
}

const CategoryPage = async ({ params }: Props) => {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  const { category, catalog } = (await loadCategory(slug, locale)) ?? notFound()
  const [t, s] = await Promise.all([
    getTranslations("search.category"),
    getTranslations("search"),
  ])
  const search: Search = { ...NO_SEARCH, category: slug, sort: "sold" }
  // This page is static: it is the first one in one order, the others are of
  // the search.
  const path = (one: Search) =>
    one.sort === search.sort && one.page === 1
      ? `/kategori/${slug}`
      : searchPath(one)
  const { value: count, exact } = catalog.total
  const home = { name: s("title"), href: localPath(locale, "/cari") }
  const parent = category.parent && {
    name: category.parent.name,
    href: localPath(locale, `/kategori/${category.parent.handle}`),
  }
  return (
    <div className="page pb-4 md:pt-2">
      <CrumbTrail
        crumbs={[home, ...(parent ? [parent] : []), { name: category.name }]}
      />
      <header className="flex flex-col gap-2 pb-4 md:pt-2">
        <h1 className="text-2xl md:text-3xl">{category.name}</h1>
        <p className="text-sm text-ink-soft">
          {s(exact ? "count" : "countMore", { count })}
        </p>
        <BranchLinks
          category={category}
          facet={catalog.facets.category}
          isCounted={catalog.facet_sample === null && !catalog.degraded}
        />
        {count > 0 ? (
          <div className="flex items-center gap-3 border-b border-line">
            <ButtonLink
              look="secondary"
              size="small"
              className="shrink-0"
              href={localPath(locale, searchPath(search))}
            >
              <Icon name="sliders-horizontal" />
              {s("filter.title")}
            </ButtonLink>
            <SortLinks
              {...{ search, path }}
              hasNearest={knowsNearness(catalog)}
            />
          </div>
        ) : null}
      </header>
      {count > 0 ? (
        <ProductGrid products={catalog.products} eager={2} heading="h2" />
      ) : (
        <EmptyState title={t("empty")} text={t("emptyText")}>
          <ButtonLink href={home.href}>{home.name}</ButtonLink>
        </EmptyState>
      )}
      <Pager
        page={1}
        total={Math.min(count, MAX_PAGE * PER_PAGE)}
        perPage={PER_PAGE}
        path={(page) => path({ ...search, page })}
      />
    </div>
  )
}

export default CategoryPage
