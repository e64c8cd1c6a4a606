import { getLocale, getTranslations } from "next-intl/server"
import type { OwnReport } from "@/data/seller/reports"
import { localPath } from "@/i18n/locales"
import { formatNumber } from "@/lib/numbers"
import { monthsIn } from "@/lib/report-period"
import { showNumber } from "@/lib/report-value"
import { ordersPath, type OrderTab } from "@/lib/seller-orders"
import { Link } from "@/ui/link"

const FIGURES = [
  ["turnover", "rupiah"],
  ["orders", "count"],
  ["quantity", "count"],
  ["buyers", "count"],
  ["repeat_buyers", "count"],
  ["ship_hours", "hours"],
  ["cancelled", "count"],
  ["complaints", "count"],
] as const

/** Which orders stand behind a figure. */
const BEHIND: Readonly<
  Partial<Record<string, readonly ["toOrders" | "toCancelled", OrderTab]>>
> = {
  orders: ["toOrders", "selesai"],
  cancelled: ["toCancelled", "batal"],
}

/** The figures of the months, each with that of as many before. */
export const FigureGrid = async ({
  report: { figures, before, period },
}: Readonly<{ report: OwnReport }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerReports.figures"),
  ])
  const months = monthsIn(period)
  const show = (
    value: number | null,
    kind: (typeof FIGURES)[number][1]
  ): string => {
    if (value === null) return "–"
    const shown = showNumber(value, kind, locale)
    return kind === "hours" ? t("hours", { hours: shown }) : shown
  }
  const share = figures.cancelled_share
  return (
    <section aria-labelledby="angka">
      <h2 id="angka" className="sr-only">
        {t("title")}
      </h2>
      <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {FIGURES.map(([key, kind]) => {
          const [words, tab] = BEHIND[key] ?? []
          return (
            <li
              key={key}
              className="flex flex-col gap-1 rounded-card border border-line bg-white p-3 first:col-span-2 sm:p-4 lg:first:col-span-1"
            >
              <h3 className="text-sm font-semibold text-ink-soft">{t(key)}</h3>
              <p className="text-xl font-bold break-words tabular-nums sm:text-2xl">
                {show(figures[key], kind)}
              </p>
              {key === "cancelled" && share !== null ? (
                <p className="text-sm">
                  {t("share", {
                    percent: formatNumber(share * 100, locale, 1),
                    count: figures.cancelled_by_shop,
                  })}
                </p>
              ) : null}
              <p className="text-sm text-ink-soft">
                {t("before", { months, value: show(before[key], kind) })}
              </p>
              {words && tab ? (
                <Link
                  href={localPath(locale, ordersPath({ tab }))}
                  className="link mt-auto inline-flex min-h-11 items-center self-start text-sm"
                >
                  {t(words)}
                </Link>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
