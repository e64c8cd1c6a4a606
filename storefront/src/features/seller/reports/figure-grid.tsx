import { getLocale, getTranslations } from "next-intl/server"
import type { OwnReport } from "@/data/seller/reports"
import { localPath } from "@/i18n/locales"
import { formatNumber } from "@/lib/numbers"
import { monthsIn } from "@/lib/report-period"
import { showNumber } from "@/lib/report-value"
import { ordersPath, type CountedOrders } from "@/lib/seller-orders"
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

/** Which orders stand behind a figure, and how the way to them is called. */
const BEHIND = {
  turnover: ["toOrders", "sampai"],
  orders: ["toOrders", "sampai"],
  quantity: ["toOrders", "sampai"],
  buyers: ["toOrders", "sampai"],
  repeat_buyers: ["toOrders", "sampai"],
  ship_hours: ["toShipped", "dikirim"],
  cancelled: ["toCancelled", "batal"],
  complaints: ["toComplaints", "keluhan"],
} as const

const WAY_CLASS =
  "link inline-flex min-h-11 items-center self-start text-sm first-of-type:mt-auto"

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
  const orders = (name: CountedOrders["name"]) =>
    localPath(locale, ordersPath({ counted: { name, ...period } }))
  const share = figures.cancelled_share
  return (
    <section aria-labelledby="angka">
      <h2 id="angka" className="sr-only">
        {t("title")}
      </h2>
      <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {FIGURES.map(([key, kind]) => {
          const [words, name] = BEHIND[key]
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
              {(name === "sampai" ? figures.orders : figures[key]) ? (
                <Link href={orders(name)} className={WAY_CLASS}>
                  {t(words)}
                  <span className="sr-only">{`: ${t(key)}`}</span>
                </Link>
              ) : null}
              {key === "turnover" && figures.returns > 0 ? (
                <Link href={orders("kembali")} className={WAY_CLASS}>
                  {t("toReturned", { count: figures.returns })}
                </Link>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
