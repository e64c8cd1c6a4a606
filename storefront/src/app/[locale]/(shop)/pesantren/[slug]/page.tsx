import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { config } from "@/config"
import { ProductGrid } from "@/features/catalog/product-grid"
import { SectionHeading } from "@/features/catalog/section-heading"
import { loadPesantren } from "@/features/pesantren/load-pesantren"
import { PesantrenCard } from "@/features/pesantren/pesantren-card"
import { PesantrenHeader } from "@/features/pesantren/pesantren-header"
import { PesantrenJsonLd } from "@/features/pesantren/pesantren-json-ld"
import { HolidayNotice } from "@/features/product/holiday-notice"
import { Papers } from "@/features/product/papers"
import { ShareLink } from "@/features/product/share-link"
import { DeliveryFacts } from "@/features/shared/delivery-facts"
import { Prose } from "@/features/shared/prose"
import { pageMetadata } from "@/features/shell/page-metadata"
import { localPath } from "@/i18n/locales"
import { placeName } from "@/lib/names"
import { NO_SEARCH, searchPath } from "@/lib/search-params"
import { Notice } from "@/ui/notice"

type Props = PageProps<"/[locale]/pesantren/[slug]">

export const generateStaticParams = () => []

export const generateMetadata = async ({
  params,
}: Props): Promise<Metadata> => {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  const loaded = await loadPesantren(slug, locale)
  if (!loaded) return {}
  const { pesantren } = loaded
  const t = await getTranslations("pesantren.page")
  return pageMetadata({
    path: `/pesantren/${slug}`,
    locale,
    title: pesantren.name,
    description: t("meta", {
      name: pesantren.name,
      place: placeName(pesantren),
    }),
    picture: `/og/${locale}/pesantren/${slug}`,
  })
}

const PesantrenPage = async ({ params }: Props) => {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  const loaded = (await loadPesantren(slug, locale)) ?? notFound()
  const { pesantren, goods, neighbours } = loaded
  const t = await getTranslations("pesantren.page")
  const { name, shop, certificates, regency } = pesantren
  const place = placeName(pesantren)
  const url = config().STOREFRONT_URL + localPath(locale, `/pesantren/${slug}`)
  const story = shop?.story ?? pesantren.story
  const { value: count, exact } = goods?.total ?? { value: 0, exact: true }
  return (
    <>
      <PesantrenHeader pesantren={pesantren} />
      <div className="page flex flex-col gap-10 py-8 md:gap-12">
        {pesantren.holiday ? (
          <HolidayNotice holiday={pesantren.holiday} />
        ) : null}
        <div className="grid gap-x-12 gap-y-8 md:grid-cols-[2fr_1fr]">
          <div className="flex flex-col gap-3">
            {story ? (
              <>
                <h2 className="text-xl">{t("story")}</h2>
                <Prose text={story} />
              </>
            ) : null}
            {pesantren.delivery ? (
              <DeliveryFacts delivery={pesantren.delivery} />
            ) : null}
            <ShareLink
              label={t("share")}
              text={t("shareText", { name, place, url })}
            />
          </div>
          {certificates && certificates.length > 0 ? (
            <section
              aria-labelledby="sertifikat"
              className="flex flex-col gap-3"
            >
              <h2 id="sertifikat" className="text-xl">
                {t("certificates")}
              </h2>
              <Papers papers={certificates} />
            </section>
          ) : null}
        </div>
        {goods && count > 0 ? (
          <section aria-labelledby="produk" className="flex flex-col gap-4">
            <SectionHeading
              id="produk"
              more={{
                href: localPath(
                  locale,
                  searchPath({ ...NO_SEARCH, pesantren: slug })
                ),
                text: t(exact ? "all" : "allMore", { count }),
              }}
            >
              {t("goods", { name })}
            </SectionHeading>
            <ProductGrid products={goods.products} hasMaker={false} />
          </section>
        ) : (
          <Notice title={t("notSelling")}>{t("notSellingText")}</Notice>
        )}
        {neighbours.length > 0 ? (
          <section aria-labelledby="sekitar" className="flex flex-col gap-4">
            <SectionHeading
              id="sekitar"
              more={{
                href: localPath(
                  locale,
                  searchPath({
                    ...NO_SEARCH,
                    province: regency?.id.slice(0, 2) ?? null,
                    regency: regency?.id ?? null,
                  })
                ),
                text: t("nearbyGoods", { place: regency?.name ?? "" }),
              }}
            >
              {t("nearby", { place: regency?.name ?? "" })}
            </SectionHeading>
            <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {neighbours.map((one) => (
                <li key={one.id}>
                  <PesantrenCard pesantren={one} heading="h3" />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <PesantrenJsonLd pesantren={pesantren} url={url} />
    </>
  )
}

export default PesantrenPage
