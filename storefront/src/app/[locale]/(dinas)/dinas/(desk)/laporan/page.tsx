import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { loadReports } from "@/data/office/load-reports"
import { PageHead } from "@/features/office/page-head"
import { AsOf } from "@/features/office/reports/as-of"
import { Definitions } from "@/features/office/reports/definitions"
import { FigureCards } from "@/features/office/reports/figure-cards"
import { FunnelPanel } from "@/features/office/reports/funnel-panel"
import { Headline } from "@/features/office/reports/headline"
import { MapPanel } from "@/features/office/reports/map-panel"
import { MonthPanel } from "@/features/office/reports/month-panel"
import { ReportAway } from "@/features/office/reports/report-away"
import { ReportFilter } from "@/features/office/reports/report-filter"
import { TableLinks } from "@/features/office/reports/table-links"
import { joinAreas } from "@/lib/area-names"
import { MAP_FIGURES } from "@/lib/map-tiles"
import { choiceParam } from "@/lib/office-list"
import { readReportChoice, REPORTS_PATH } from "@/lib/report-choice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeReports")
  return { title: t("title") }
}

/** How the territory is doing, in ten seconds. */
const ReportsPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/laporan">) => {
  const officer = await requireOfficer(REPORTS_PATH, "seeReports")
  const raw = await searchParams
  const choice = readReportChoice(raw)
  const figure = choiceParam(raw, "peta", MAP_FIGURES) ?? "turnover"
  const [t, loaded] = await Promise.all([
    getTranslations("officeReports"),
    loadReports(choice),
  ])
  const areas = joinAreas(officer.grants.map(({ area }) => area))
  const seesSales = may(officer, "seeSales")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { areas })} />
      {loaded === "away" ? (
        <ReportAway />
      ) : (
        <>
          <Headline overview={loaded.overview} />
          <AsOf period={loaded.overview.period} at={loaded.overview.as_of} />
          <ReportFilter
            choice={choice}
            choices={loaded.choices}
            period={loaded.overview.period}
            hidden={{ peta: figure === "turnover" ? "" : figure }}
          />
          <FigureCards overview={loaded.overview} choice={choice} />
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
            <div className="flex min-w-0 flex-col gap-6">
              <MonthPanel
                months={loaded.overview.months}
                {...{ choice, seesSales }}
              />
              <MapPanel
                regency={loaded.regency}
                table={loaded.districts}
                choices={loaded.choices}
                {...{ choice, figure }}
              />
            </div>
            <div className="flex min-w-0 flex-col gap-6">
              <FunnelPanel funnel={loaded.overview.funnel} choice={choice} />
              <TableLinks {...{ choice, seesSales }} />
            </div>
          </div>
          <div className="pt-6">
            <Definitions
              columns={loaded.overview.figures.map(({ id, label }) => ({
                ...{ key: id, label },
              }))}
            />
          </div>
        </>
      )}
    </>
  )
}

export default ReportsPage
