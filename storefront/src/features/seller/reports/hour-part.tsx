import { getLocale, getTranslations } from "next-intl/server"
import type { OwnReport } from "@/data/seller/reports"
import { cx } from "@/lib/cx"
import {
  busiestPart,
  dayParts,
  endOfPart,
  PART_STARTS,
  type DayPart,
} from "@/lib/order-hours"
import { weekdayName } from "@/lib/weekdays"
import { levelClass } from "../../shared/tile-grid"
import { ReportPart } from "./report-part"

/** When buyers order: the fullest hours in a sentence, and all in a table. */
export const HourPart = async ({
  hours: { orders, cells },
}: Readonly<Pick<OwnReport, "hours">>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerReports.hours"),
  ])
  if (cells === null)
    return (
      <ReportPart id="jam" title={t("title")}>
        <p className="text-ink-soft">{t("few", { orders })}</p>
      </ReportPart>
    )
  const days = dayParts(cells)
  const busiest = busiestPart(days)
  return (
    <ReportPart id="jam" title={t("title")} lead={t("lead")}>
      <p className="font-semibold">
        {busiest
          ? t("busiest", {
              ...{ day: weekdayName(busiest.weekday, locale), all: orders },
              ...{ from: busiest.from, to: endOfPart(busiest.from) },
              orders: busiest.orders,
            })
          : t("even")}
      </p>
      <HourTable days={days} />
    </ReportPart>
  )
}

/** Seven days by the parts of a day: the more orders, the darker, and in numbers. */
const HourTable = async ({
  days,
}: Readonly<{ days: readonly (readonly DayPart[])[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerReports.hours"),
  ])
  return (
    <table className="w-full table-fixed border-separate border-spacing-0.5 text-center text-xs tabular-nums sm:border-spacing-1">
      <caption className="sr-only">{t("caption")}</caption>
      <thead>
        <tr className="text-ink-soft">
          <th scope="col" className="w-9 sm:w-20">
            <span className="sr-only">{t("day")}</span>
          </th>
          {PART_STARTS.map((from) => {
            const to = endOfPart(from)
            return (
              <th key={from} scope="col" className="font-normal">
                <span aria-hidden className="sm:hidden">
                  {from}
                </span>
                <span aria-hidden className="max-sm:hidden">
                  {t("span", { from, to })}
                </span>
                <span className="sr-only">{t("part", { from, to })}</span>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {days.map((parts) => (
          <DayRow
            key={parts[0]?.weekday}
            name={parts[0] ? weekdayName(parts[0].weekday, locale) : ""}
            parts={parts}
          />
        ))}
      </tbody>
    </table>
  )
}

const DayRow = ({
  name,
  parts,
}: Readonly<{ name: string; parts: readonly DayPart[] }>) => (
  <tr>
    <th scope="row" className="text-left font-semibold">
      <span aria-hidden className="sm:hidden">
        {name.slice(0, 3)}
      </span>
      <span className="max-sm:sr-only">{name}</span>
    </th>
    {parts.map(({ from, orders, level }) => (
      <td
        key={from}
        className={cx("h-9 rounded-control border", levelClass(level))}
      >
        {orders > 0 ? orders : <span className="sr-only">{0}</span>}
      </td>
    ))}
  </tr>
)
