import { getLocale, getTranslations } from "next-intl/server"
import type { ReportOverview } from "@/data/office/reports"
import { formatMonth, monthInJakarta, now } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { changeOf } from "@/lib/report-change"
import { periodWords } from "@/features/shared/period-words"

/** Fewer orders than this make percentages that mislead. */
const LITTLE = 10

/** How the territory is doing, in a sentence. */
export const Headline = async ({
  overview: { period, figures },
}: Readonly<{ overview: ReportOverview }>) => {
  const [locale, t, months] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.headline"),
    periodWords(period),
  ])
  const valueOf = (id: string) => figures.find((one) => one.id === id)
  const turnover = valueOf("turnover")
  const orders = valueOf("orders")?.value ?? 0
  const value = turnover?.value ?? 0
  const before = turnover?.year_before ?? null
  const change = changeOf(value, before)
  const words = {
    ...{ period: months, value: formatRupiah(value) },
    before: formatRupiah(before ?? 0),
    times: "times" in change ? formatNumber(change.times, locale, 1) : "",
    percent:
      "share" in change
        ? formatNumber(change.share * 100, locale, change.share < 0.1 ? 1 : 0)
        : "",
  }
  const hasNone = orders === 0 && value === 0
  const way = change.way === "gone" ? "down" : change.way
  const isRunning = period.to === monthInJakarta(now())
  return (
    <div className="max-w-text pb-5">
      <p className="font-serif text-xl text-balance">
        {hasNone ? t("none", words) : t(way, words)}
      </p>
      <p className="pt-1 text-sm text-ink-soft">
        {orders > 0 && orders < LITTLE ? `${t("little", { orders })} ` : null}
        {isRunning
          ? t("running", { month: formatMonth(period.to, locale) })
          : null}
      </p>
    </div>
  )
}
