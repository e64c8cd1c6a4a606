import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { CACHE } from "@/data/cache-manifest"
import { getCatalog, type CatalogPage } from "@/data/catalog"
import { handlesIn, listCategories, type Category } from "@/data/category"
import { getPesantren, listPesantren } from "@/data/pesantren"
import { ProductGrid } from "@/features/catalog/product-grid"
import { ProductRail } from "@/features/catalog/product-rail"
import { SectionHeading } from "@/features/catalog/section-heading"
import { CategoryTiles, type Sample } from "@/features/home/category-tiles"
import { Hero } from "@/features/home/hero"
import { PlaceIndex } from "@/features/home/place-index"
import { Promises } from "@/features/home/promises"
import { Stories } from "@/features/home/stories"
import { pageMetadata } from "@/features/shell/page-metadata"
import { localPath, type Locale } from "@/i18n/locales"
import { variedPieces } from "@/lib/varied-pieces"
import { EmptyState } from "@/ui/empty-state"

const MAKERS = 3
const SHOWN_SOLD = 12
const PIECES = 4

/**
 * Nothing is made at build time, and the page is static from its first visit
 * on. Each public page says so for itself: said in the layout, it would hold
 * for pages that read cookies too, and those would fail.
 */
export const generateStaticParams = () => []

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("shell")
  return pageMetadata({
    path: "/",
    locale: await getLocale(),
    title: { absolute: t("title") },
    description: t("description"),
  })
}

const isThere = <T,>(one: T | null | undefined): one is T => one != null

/** Something of every top category, to show it by. */
const samplesOf = (
  categories: readonly Category[],
  sold: CatalogPage,
  locale: Locale
): Promise<Sample[]> =>
  Promise.all(
    categories.map(async (category) => {
      const inside = handlesIn(category)
      const known = sold.products.find((one) =>
        inside.has(one.category?.handle ?? "")
      )
      if (known) return { category, product: known }
      const { products } = await getCatalog(
        { category: category.handle, sort: "sold", per_page: 12 },
        locale,
        CACHE.categoryShelf(category.handle)
      )
      return { category, product: products[0] ?? null }
    })
  )

const loadHome = async (locale: Locale) => {
  const shelf = CACHE.shelf()
  const [sold, fresh, register, categories] = await Promise.all([
    getCatalog({ sort: "sold", per_page: 48 }, locale, shelf),
    getCatalog({ sort: "newest", per_page: 12 }, locale, shelf),
    listPesantren({ per_page: 1 }, locale, shelf),
    listCategories(locale),
  ])
  const top = categories.filter(({ parent }) => parent === null)
  const slugs = [...new Set(sold.products.map((one) => one.pesantren.slug))]
  const [samples, makers] = await Promise.all([
    samplesOf(top, sold, locale),
    Promise.all(
      slugs.slice(0, MAKERS).map((slug) => getPesantren(slug, locale))
    ),
  ])
  return {
    sold,
    register,
    fresh: fresh.products,
    samples,
    makers: makers.filter(isThere),
    pieces: variedPieces(sold.products.slice(SHOWN_SOLD), PIECES),
  }
}

const HomePage = async () => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("home")])
  const { sold, register, fresh, samples, makers, pieces } =
    await loadHome(locale)
  if (sold.products.length === 0)
    return (
      <EmptyState
        heading="h1"
        title={t("empty.title")}
        text={t("empty.text")}
      />
    )
  const catalog = (sort: string) => ({
    href: localPath(locale, `/cari?urut=${sort}`),
    text: t("seeAll"),
  })
  return (
    <div className="flex flex-col gap-12 md:gap-16">
      <div className="flex flex-col gap-8 md:gap-12">
        <Hero total={sold.total} register={register} pieces={pieces} />
        <section aria-labelledby="kategori" className="page">
          <h2 id="kategori" className="sr-only">
            {t("categories")}
          </h2>
          <CategoryTiles samples={samples} />
        </section>
      </div>
      <section aria-labelledby="terlaris" className="page flex flex-col gap-4">
        <SectionHeading id="terlaris" more={catalog("sold")}>
          {t("sold")}
        </SectionHeading>
        <ProductGrid products={sold.products.slice(0, SHOWN_SOLD)} />
      </section>
      <PlaceIndex
        districts={sold.facets.district}
        regencies={sold.facets.regency}
        isSample={sold.facet_sample !== null}
      />
      <section aria-labelledby="baru" className="page flex flex-col gap-4">
        <SectionHeading id="baru" more={catalog("newest")}>
          {t("new")}
        </SectionHeading>
        <ProductRail products={fresh} label={t("new")} />
      </section>
      <Stories makers={makers} />
      <Promises />
    </div>
  )
}

export default HomePage
