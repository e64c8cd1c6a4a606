import { getLocale, getTranslations } from "next-intl/server"
import type { OwnReport } from "@/data/seller/reports"
import { localPath } from "@/i18n/locales"
import { formatMonth } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { ordersPath } from "@/lib/seller-orders"
import { ColumnChart } from "../../shared/column-chart"
import { Disclosure } from "../../shared/disclosure"
import { ReportPart } from "./report-part"
import { NumberTable } from "./number-table"

/** Turnover of twelve months as columns, and the same in numbers. */
export const MonthPart = async ({
  months,
}: Readonly<Pick<OwnReport, "months">>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerReports.months"),
  ])
  const nameOf = (month: string) => formatMonth(month, locale)
  const shortOf = (month: string) => formatMonth(month, locale, "short")
  const ordersOf = (month: string) =>
    ordersPath({ counted: { name: "sampai", from: month, to: month } })
  const top = months.reduce((one, other) =>
    other.turnover > one.turnover ? other : one
  )
  return (
    <ReportPart id="bulan" title={t("title")}>
      {top.turnover > 0 ? (
        <ColumnChart
          about={t("about", {
            ...{ top: formatRupiah(top.turnover), month: nameOf(top.month) },
            from: nameOf(months[0]?.month ?? top.month),
            to: nameOf(months.at(-1)?.month ?? top.month),
          })}
          columns={months.map(({ month, turnover }, index) => ({
            ...{ key: month, value: turnover, label: shortOf(month) },
            short: shortOf(month).slice(0, 1),
            year:
              index === 0 || month.endsWith("-01") ? month.slice(0, 4) : null,
          }))}
        />
      ) : (
        <p className="text-ink-soft">{t("none")}</p>
      )}
      <Disclosure summary={t("numbers")}>
        <NumberTable
          head={[t("month"), t("turnover"), t("orders")]}
          rows={months.map(({ month, turnover, orders }) => ({
            ...{ key: month, name: nameOf(month) },
            href: orders > 0 ? localPath(locale, ordersOf(month)) : undefined,
            cells: [formatRupiah(turnover), formatNumber(orders, locale)],
          }))}
        />
      </Disclosure>
    </ReportPart>
  )
}
