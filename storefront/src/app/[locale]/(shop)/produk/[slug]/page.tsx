import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { config } from "@/config"
import { ProductGrid } from "@/features/catalog/product-grid"
import { SectionHeading } from "@/features/catalog/section-heading"
import { BuyPanel } from "@/features/product/buy-panel"
import { FactList } from "@/features/product/fact-list"
import { Gallery } from "@/features/product/gallery"
import { loadProduct } from "@/features/product/load-product"
import { MakerCard } from "@/features/product/maker-card"
import { Papers } from "@/features/product/papers"
import { PriceBlock } from "@/features/product/price-block"
import { ProductCrumbs } from "@/features/product/product-crumbs"
import { ProductJsonLd } from "@/features/product/product-json-ld"
import { RangeNotice } from "@/features/product/range-notice"
import { ShareLink } from "@/features/product/share-link"
import { Prose } from "@/features/shared/prose"
import { pageMetadata } from "@/features/shell/page-metadata"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { placeName } from "@/lib/names"
import { priceSpan } from "@/lib/offer"

type Props = PageProps<"/[locale]/produk/[slug]">

export const generateStaticParams = () => []

export const generateMetadata = async ({
  params,
}: Props): Promise<Metadata> => {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  const loaded = await loadProduct(slug, locale)
  if (!loaded) return {}
  const { product, maker } = loaded
  const t = await getTranslations("product")
  const price = formatRupiah(priceSpan(product.variants)?.min ?? 0)
  return pageMetadata({
    path: `/produk/${slug}`,
    locale,
    title: product.title,
    description: t("meta", {
      title: product.title,
      price,
      maker: maker.name,
      place: placeName(maker),
    }),
    picture: `/og/${locale}/produk/${slug}`,
  })
}

const ProductPage = async ({ params }: Props) => {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  const loaded = (await loadProduct(slug, locale)) ?? notFound()
  const { product, maker, category, related, sold } = loaded
  const t = await getTranslations("product")
  const url = config().STOREFRONT_URL + localPath(locale, `/produk/${slug}`)
  const price = formatRupiah(priceSpan(product.variants)?.min ?? 0)
  return (
    <div className="page pb-4 md:pt-2">
      <ProductCrumbs title={product.title} category={category} />
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2 md:grid-rows-[auto_1fr] md:gap-y-8">
        <Gallery pictures={product.pictures} title={product.title} />
        <div className="flex min-w-0 flex-col gap-6 md:row-span-2">
          <div className="buy flex flex-col gap-4">
            <header className="flex flex-col gap-2">
              <h1 className="text-2xl">{product.title}</h1>
              <PriceBlock product={product} />
              <p className="text-sm text-ink-soft">
                {sold > 0 ? `${t("sold", { count: sold })} · ` : null}
                <a href="#pembuat" className="link">
                  {maker.name}
                </a>
              </p>
            </header>
            <RangeNotice product={product} maker={maker} />
            <BuyPanel product={product} maker={maker} />
          </div>
          <MakerCard maker={maker} />
          <section aria-labelledby="keterangan">
            <h2 id="keterangan" className="text-xl">
              {t("facts")}
            </h2>
            <FactList product={product} category={category} />
          </section>
          <section aria-labelledby="izin" className="flex flex-col gap-3">
            <h2 id="izin" className="text-xl">
              {t("papers.title")}
            </h2>
            <Papers papers={product.papers} />
          </section>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          {product.description ? (
            <section aria-labelledby="tentang" className="flex flex-col gap-2">
              <h2 id="tentang" className="text-xl">
                {t("description")}
              </h2>
              <Prose text={product.description} />
            </section>
          ) : null}
          {product.story ? (
            <section aria-labelledby="cerita" className="flex flex-col gap-2">
              <h2 id="cerita" className="text-xl">
                {t("story")}
              </h2>
              <Prose text={product.story} />
            </section>
          ) : null}
          <ShareLink
            label={t("share.whatsapp")}
            text={t("share.text", {
              title: product.title,
              price,
              maker: maker.name,
              url,
            })}
          />
        </div>
      </div>
      {related.length > 0 ? (
        <section
          aria-labelledby="lainnya"
          className="flex flex-col gap-4 pt-12"
        >
          <SectionHeading
            id="lainnya"
            more={{
              href: localPath(locale, `/pesantren/${maker.slug}`),
              text: t("maker.visit"),
            }}
          >
            {t("related", { name: maker.name })}
          </SectionHeading>
          <ProductGrid products={related} hasMaker={false} />
        </section>
      ) : null}
      <ProductJsonLd product={product} maker={maker} url={url} />
    </div>
  )
}

export default ProductPage
