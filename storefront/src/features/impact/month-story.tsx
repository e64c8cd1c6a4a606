import { getLocale, getTranslations } from "next-intl/server"
import type { ImpactRun } from "@/data/impact"
import { formatMonth } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { ColumnChart } from "../shared/column-chart"
import { Disclosure } from "../shared/disclosure"
import { periodWords } from "@/features/shared/period-words"
import { Story } from "./story"

const NUMBER = "py-2 pl-3 text-right tabular-nums"

/** Turnover by month as columns, and the same in numbers. */
export const MonthStory = async ({
  months,
}: Readonly<{ months: readonly ImpactRun[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("impact.months"),
  ])
  const [first] = months
  if (!first) return null
  const runs = await Promise.all(
    months.map(async (run) => ({ ...run, words: await periodWords(run) }))
  )
  const top = months.reduce((one, other) =>
    other.turnover > one.turnover ? other : one
  )
  const shortOf = (month: string) => formatMonth(month, locale, "short")
  const isMerged = months.some(({ from, to }) => from !== to)
  return (
    <Story
      id="bulan"
      title={t("title")}
      lead={isMerged ? t("merged") : undefined}
    >
      <ColumnChart
        about={t("about", {
          from: formatMonth(first.from, locale),
          to: formatMonth(months.at(-1)?.to ?? first.to, locale),
          top: formatRupiah(top.turnover),
          month: await periodWords(top),
        })}
        columns={months.map(({ from, to, turnover }, index) => ({
          ...{ key: from, value: turnover },
          label: from === to ? shortOf(to) : `${shortOf(from)}–${shortOf(to)}`,
          short: shortOf(to).slice(0, 1),
          year: index === 0 || from.endsWith("-01") ? from.slice(0, 4) : null,
        }))}
      />
      <Disclosure summary={t("numbers")} className="max-w-text">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-line-strong">
              <th scope="col" className="py-2 text-left">
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
            {runs.map(({ from, turnover, orders, words }) => (
              <tr key={from}>
                <th scope="row" className="py-2 text-left font-semibold">
                  {words}
                </th>
                <td className={NUMBER}>{formatRupiah(turnover)}</td>
                <td className={NUMBER}>{formatNumber(orders, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </Story>
  )
}
