import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import { loadQuarter } from "@/data/office/load-quarter"
import { MonthChart } from "@/features/office/reports/month-chart"
import { QuarterFigures } from "@/features/office/reports/quarter-figures"
import { QuarterForm } from "@/features/office/reports/quarter-form"
import { QuarterTable } from "@/features/office/reports/quarter-table"
import { ReportAway } from "@/features/office/reports/report-away"
import { joinAreas } from "@/lib/area-names"
import { formatDateTime, formatMonths, monthInJakarta, now } from "@/lib/date"
import { readReportChoice, REPORTS_PATH } from "@/lib/report-choice"
import { quarterPeriod, readQuarter } from "@/lib/report-quarter"
import "@/features/office/reports/quarter.css"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeReports.quarter")
  return { title: t("title") }
}

/** A quarter on paper: for the desk of whoever signs it. */
const QuarterPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/laporan/kuartal">) => {
  const path = `${REPORTS_PATH}/kuartal`
  const officer = await requireOfficer(path, "seeReports")
  const quarter = readQuarter(await searchParams, monthInJakarta(now()))
  const { from, to } = quarterPeriod(quarter)
  const choice = { ...readReportChoice({}), dari: from, sampai: to }
  const [locale, t, loaded] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
    loadQuarter(choice),
  ])
  if (loaded === "away") return <ReportAway />
  const [overview, districts, categories] = loaded
  const areas = joinAreas(officer.grants.map(({ area }) => area))
  return (
    <>
      <QuarterForm {...quarter} />
      <article className="quarter max-w-4xl bg-white p-4 max-sm:-mx-4 sm:p-8 print:mx-0 print:p-0">
        <header className="border-b-2 border-ink pb-3 text-center">
          <p className="text-sm">{t("quarter.programme")}</p>
          <p className="font-bold">{areas}</p>
        </header>
        <h1 className="pt-5 text-center text-2xl">
          {t("quarter.heading", { ...quarter })}
        </h1>
        <p className="text-center">{formatMonths({ from, to }, locale)}</p>
        <QuarterFigures figures={overview.figures} />
        <section aria-labelledby="grafik" className="pt-6">
          <h2 id="grafik" className="pb-3 text-lg">
            {t("months.title")}
          </h2>
          <MonthChart months={overview.months} />
        </section>
        {districts ? (
          <QuarterTable
            {...{ id: "kecamatan", name: "kecamatan", table: districts }}
            keys={["name", "active", "turnover", "orders"]}
          />
        ) : null}
        {categories ? (
          <QuarterTable
            {...{ id: "kategori", name: "kategori", table: categories }}
            keys={["name", "turnover", "orders", "quantity"]}
          />
        ) : null}
        <section aria-label={t("quarter.signature")} className="pt-6">
          <p className="text-sm">
            {overview.as_of
              ? t("asOf", { moment: formatDateTime(overview.as_of, locale) })
              : t("never")}{" "}
            {t("definitions.turnover")}
          </p>
          <div className="ml-auto w-64 pt-10">
            <p>{t("quarter.place")}</p>
            <p className="pt-1">{t("quarter.office")}</p>
            <p className="mt-20 border-b border-ink" />
            <p className="pt-1">{t("quarter.number")}</p>
          </div>
        </section>
      </article>
    </>
  )
}

export default QuarterPage
