import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import {
  getReportChoices,
  getReportTable,
  orAway,
  REPORT_ROWS_PER_PAGE,
} from "@/data/office/reports"
import { BeyondEnd } from "@/features/office/beyond-end"
import { PageHead } from "@/features/office/page-head"
import { AsOf } from "@/features/office/reports/as-of"
import { Definitions } from "@/features/office/reports/definitions"
import { DownloadLinks } from "@/features/office/reports/download-links"
import { ReportAway } from "@/features/office/reports/report-away"
import { ReportChart } from "@/features/office/reports/report-chart"
import { ReportFilter } from "@/features/office/reports/report-filter"
import { ReportRows } from "@/features/office/reports/report-rows"
import type { ReportOrder } from "@/features/office/reports/sort-heading"
import { Pager } from "@/features/shared/pager"
import { localPath } from "@/i18n/locales"
import { choiceParam, pageParam, textParam } from "@/lib/office-list"
import { readReportChoice, REPORTS_PATH, reportPath } from "@/lib/report-choice"
import { isReportTable, pathBehind, SALES } from "@/lib/report-tables"
import { EmptyState } from "@/ui/empty-state"

type Props = PageProps<"/[locale]/dinas/laporan/[tabel]">

/** A page of the reports by its name in the address; null for none. */
const pageOf = (name: string) =>
  name === SALES || isReportTable(name) ? name : null

export const generateMetadata = async ({
  params,
}: Props): Promise<Metadata> => {
  const t = await getTranslations("officeReports")
  const name = pageOf((await params).tabel)
  return { title: name ? t(`tables.${name}`) : t("title") }
}

/** One question, answered by a table, and by a picture where one helps. */
const ReportPage = async ({ params, searchParams }: Props) => {
  const name = pageOf((await params).tabel) ?? notFound()
  const officer = await requireOfficer(
    `${REPORTS_PATH}/${name}`,
    name === SALES ? "seeSales" : "seeReports"
  )
  const raw = await searchParams
  const choice = readReportChoice(raw)
  const page = pageParam(raw, REPORT_ROWS_PER_PAGE)
  const sort = /^[a-z_]+$/.exec(textParam(raw, "urut"))?.[0] ?? ""
  const direction = choiceParam(raw, "arah", ["asc", "desc"]) ?? ""
  const order: ReportOrder = { sort, direction }
  const [locale, t, loaded] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
    orAway(
      Promise.all([
        getReportChoices(),
        getReportTable(name, choice, { ...order, page }),
      ])
    ),
  ])
  const title = t(`tables.${name}`)
  const back = {
    href: localPath(locale, reportPath(choice)),
    label: t("title"),
  }
  if (loaded === "away")
    return (
      <>
        <PageHead {...{ title, back }} />
        <ReportAway />
      </>
    )
  const [choices, found] = loaded
  const table = found ?? notFound()
  const isOfNow = table.ignores.includes("months")
  const path = (to: ReportOrder, hal = 1) =>
    reportPath(choice, name, { urut: to.sort, arah: to.direction, hal })
  const rights = {
    seesSales: may(officer, "seeSales"),
    seesOrders: may(officer, "seeOrders"),
    seesListings: may(officer, "seeListings"),
  }
  return (
    <>
      <PageHead
        {...{ title, back }}
        lead={t("table.rows", { count: table.count })}
      >
        {may(officer, "takeReports") && table.count > 0 ? (
          <DownloadLinks table={name} {...{ choice, order }} />
        ) : null}
      </PageHead>
      <AsOf period={table.period} at={table.as_of} isOfNow={isOfNow} />
      {table.note ? (
        <p className="max-w-text pb-4 text-sm">{table.note[locale]}</p>
      ) : null}
      <ReportFilter
        table={name}
        period={table.period}
        ignores={table.ignores}
        hidden={{ urut: sort, arah: direction }}
        {...{ choice, choices }}
      />
      {table.rows.length > 0 ? (
        <div className="flex flex-col gap-6">
          <ReportChart {...{ name, table }} />
          <ReportRows
            {...{ name, table, title, order, path }}
            behind={(row) => pathBehind(name, row, choice, rights)}
          />
        </div>
      ) : page > 1 ? (
        <BeyondEnd path={(hal) => path(order, hal)} />
      ) : (
        <EmptyState
          title={t("empty.title")}
          text={t(isOfNow ? "empty.now" : "empty.text")}
        />
      )}
      <Pager
        page={page}
        perPage={REPORT_ROWS_PER_PAGE}
        total={table.count}
        path={(hal) => path(order, hal)}
      />
      <div className="pt-6">
        <Definitions columns={table.columns} isOfNow={isOfNow} />
      </div>
    </>
  )
}

export default ReportPage
