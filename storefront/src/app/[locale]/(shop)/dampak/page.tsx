import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { config } from "@/config"
import { getImpact } from "@/data/impact"
import { FunnelStory } from "@/features/impact/funnel-story"
import { ImpactDefinitions } from "@/features/impact/impact-definitions"
import { ImpactHero } from "@/features/impact/impact-hero"
import { MapStory } from "@/features/impact/map-story"
import { MonthStory } from "@/features/impact/month-story"
import { QuarterStory } from "@/features/impact/quarter-story"
import { periodWords } from "@/features/shared/period-words"
import { WhatsAppLink } from "@/features/shared/whatsapp-link"
import { pageMetadata } from "@/features/shell/page-metadata"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"

const PATH = "/dampak"

export const generateStaticParams = () => []

export const generateMetadata = async (): Promise<Metadata> => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("impact"),
  ])
  const { totals } = await getImpact(locale)
  return pageMetadata({
    ...{ path: PATH, locale, title: t("title"), type: "article" },
    description: totals
      ? t("descriptionSold", {
          ...{ orders: totals.orders, districts: totals.districts },
          turnover: formatRupiah(totals.turnover),
        })
      : t("description"),
    picture: `/og/${locale}${PATH}`,
  })
}

/** What the programme brought: nothing of anybody, nothing of fewer than three. */
const ImpactPage = async () => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("impact"),
  ])
  const impact = await getImpact(locale)
  const { totals, months, quarter, regency, districts, funnel } = impact
  const url = config().STOREFRONT_URL + localPath(locale, PATH)
  return (
    <div className="flex flex-col gap-12 md:gap-16">
      <ImpactHero impact={impact} />
      <MonthStory months={months} />
      {quarter ? <QuarterStory {...{ quarter, districts }} /> : null}
      {regency ? <MapStory {...{ regency, districts, quarter }} /> : null}
      <FunnelStory funnel={funnel} />
      <ImpactDefinitions />
      <div className="page">
        <WhatsAppLink
          text={
            totals
              ? t("shareSold", {
                  ...{ url, turnover: formatRupiah(totals.turnover) },
                  period: await periodWords(totals),
                })
              : t("shareText", { url, title: t("title") })
          }
        >
          {t("share")}
        </WhatsAppLink>
      </div>
    </div>
  )
}

export default ImpactPage
