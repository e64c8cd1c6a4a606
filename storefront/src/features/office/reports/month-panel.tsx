import { getLocale, getTranslations } from "next-intl/server"
import type { ReportMonth } from "@/data/office/reports"
import { localPath } from "@/i18n/locales"
import { formatMonth } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { reportPath, type ReportChoice } from "@/lib/report-choice"
import { SALES } from "@/lib/report-tables"
import { Link } from "@/ui/link"
import { Fold } from "../fold"
import { Panel } from "../panel"
import { MonthChart } from "./month-chart"

const NUMBER = "py-1 pl-3 text-right tabular-nums"

/** Twelve months as a chart, and the same in numbers with the rows behind. */
export const MonthPanel = async ({
  months,
  choice,
  seesSales,
}: Readonly<{
  months: readonly ReportMonth[]
  choice: ReportChoice
  seesSales: boolean
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.months"),
  ])
  const path = (month: string) =>
    reportPath(
      { ...choice, dari: month, sampai: month },
      seesSales ? SALES : "pesantren"
    )
  return (
    <Panel id="bulan" title={t("title")}>
      <MonthChart months={months} />
      <div className="pt-4">
        <Fold icon="table-2" title={t("numbers")}>
          <table className="w-full border-collapse text-sm">
            <thead>
              <tr className="border-b border-line-strong">
                <th scope="col" className="py-1 text-left">
                  {t("month")}
                </th>
                <th scope="col" className={NUMBER}>
                  {t("turnover")}
                </th>
                <th scope="col" className={NUMBER}>
                  {t("orders")}
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {months.map(({ month, turnover, orders }) => (
                <tr key={month}>
                  <th scope="row" className="text-left font-semibold">
                    <Link
                      href={localPath(locale, path(month))}
                      className="link inline-flex min-h-11 items-center md:min-h-8"
                    >
                      {formatMonth(month, locale)}
                    </Link>
                  </th>
                  <td className={NUMBER}>{formatRupiah(turnover)}</td>
                  <td className={NUMBER}>{formatNumber(orders, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Fold>
      </div>
    </Panel>
  )
}
