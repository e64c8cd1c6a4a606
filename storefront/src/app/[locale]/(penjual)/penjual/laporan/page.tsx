import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import { getOwnReport, type OwnReport } from "@/data/seller/reports"
import { CategoryPart } from "@/features/seller/reports/category-part"
import { periodWords } from "@/features/shared/period-words"
import { FigureGrid } from "@/features/seller/reports/figure-grid"
import { HourPart } from "@/features/seller/reports/hour-part"
import { Meanings } from "@/features/seller/reports/meanings"
import { MonthPart } from "@/features/seller/reports/month-part"
import { PeriodFilter } from "@/features/seller/reports/period-filter"
import { PlacePart } from "@/features/seller/reports/place-part"
import { ProductPart } from "@/features/seller/reports/product-part"
import { SellerPage } from "@/features/seller/seller-page"
import { formatDateTime, monthInJakarta, now } from "@/lib/date"
import { OWN_REPORT_PATH, readOwnPeriod } from "@/lib/seller-report"
import { EmptyState } from "@/ui/empty-state"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerReports")
  return { title: t("title") }
}

const Found = async ({ report }: Readonly<{ report: OwnReport }>) => {
  const t = await getTranslations("sellerReports.none")
  const { figures, months, products, categories, hours } = report
  const hasSold = figures.orders > 0 || figures.turnover !== 0
  return (
    <>
      {hasSold || figures.cancelled > 0 ? (
        <FigureGrid report={report} />
      ) : (
        <EmptyState title={t("title")} text={t("text")} />
      )}
      <MonthPart months={months} />
      {hours.orders > 0 ? <HourPart hours={hours} /> : null}
      {hasSold ? (
        <>
          <ProductPart products={products} />
          <PlacePart {...report} />
          <CategoryPart categories={categories} />
        </>
      ) : null}
      <Meanings />
    </>
  )
}

/** What the shop sells, when, and to where. */
const OwnReportPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/laporan">) => {
  await requireShop(OWN_REPORT_PATH, "seeReports")
  const period = readOwnPeriod(await searchParams, monthInJakarta(now()))
  const [locale, t, months, report] = await Promise.all([
    getLocale(),
    getTranslations("sellerReports"),
    periodWords(period),
    getOwnReport(period),
  ])
  return (
    <SellerPage title={t("title")} lead={t("lead")}>
      <div className="flex flex-col gap-4">
        {report === "away" ? (
          <Notice tone="warning" title={t("away.title")}>
            {t("away.text")}
          </Notice>
        ) : (
          <>
            <PeriodFilter period={period} />
            <p className="text-sm text-ink-soft">
              <strong className="text-ink">{months}</strong>
              {". "}
              {report.as_of === null
                ? t("never")
                : t("asOf", { moment: formatDateTime(report.as_of, locale) })}
            </p>
            <Found report={report} />
          </>
        )}
      </div>
    </SellerPage>
  )
}

export default OwnReportPage
