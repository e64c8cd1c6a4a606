import { getLocale, getTranslations } from "next-intl/server"
import { formatMonth } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { ColumnChart } from "../../shared/column-chart"

type Point = Readonly<{ month: string; turnover: number }>

/** Turnover by month as columns. */
export const MonthChart = async ({
  months,
}: Readonly<{ months: readonly Point[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.months"),
  ])
  const top = months.reduce((one, other) =>
    other.turnover > one.turnover ? other : one
  )
  if (top.turnover <= 0) return <p className="text-ink-soft">{t("none")}</p>
  const about = t("about", {
    from: formatMonth(months[0]?.month ?? top.month, locale),
    to: formatMonth(months.at(-1)?.month ?? top.month, locale),
    top: formatRupiah(top.turnover),
    month: formatMonth(top.month, locale),
  })
  return (
    <ColumnChart
      about={about}
      columns={months.map(({ month, turnover }, index) => ({
        ...{ key: month, value: turnover },
        label: formatMonth(month, locale, "short"),
        short: formatMonth(month, locale, "short").slice(0, 1),
        year: index === 0 || month.endsWith("-01") ? month.slice(0, 4) : null,
      }))}
    />
  )
}
