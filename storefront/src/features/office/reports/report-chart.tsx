import { getTranslations } from "next-intl/server"
import type { ReportTable } from "@/data/office/reports"
import { CHARTS, type ReportPageName } from "@/lib/report-tables"
import { Panel } from "../panel"
import { BarList } from "../../shared/bar-list"
import { cellWords } from "./cell-words"
import { MonthChart } from "./month-chart"

/** More bars than these are no picture any more. */
const MOST_BARS = 10

/** What a table says as a picture, where one helps. */
export const ReportChart = async ({
  name,
  table: { columns, rows },
}: Readonly<{ name: ReportPageName; table: ReportTable }>) => {
  const [t, words] = await Promise.all([
    getTranslations("officeReports.table"),
    cellWords(name),
  ])
  const chart = CHARTS[name]
  const label = columns.find(({ key }) => key === chart?.label)
  const value = columns.find(({ key }) => key === chart?.value)
  if (!chart || !label || !value) return null
  if (chart.kind === "months")
    return rows.length < 2 ? null : (
      <Panel id="grafik" title={t("chart")}>
        <MonthChart
          months={rows
            .map((row) => ({
              month: String(row["month"]),
              turnover: Number(row["turnover"]),
            }))
            .toSorted((one, other) => (one.month < other.month ? -1 : 1))}
        />
      </Panel>
    )
  const bars = rows
    .map((row, index) => ({
      ...{ key: String(row["id"] ?? index), label: words(label, row) },
      ...{ value: Number(row[value.key] ?? 0), shown: words(value, row) },
    }))
    .filter((bar) => bar.value > 0)
  const shown =
    name === "corong"
      ? bars
      : bars.toSorted((a, b) => b.value - a.value).slice(0, MOST_BARS)
  if (shown.length < 2) return null
  return (
    <Panel
      id="grafik"
      title={t("chart")}
      aside={
        rows.length > shown.length ? t("top", { count: shown.length }) : null
      }
    >
      <BarList bars={shown} />
    </Panel>
  )
}
