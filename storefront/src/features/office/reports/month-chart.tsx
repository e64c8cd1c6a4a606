import { scaleBand, scaleLinear } from "d3-scale"
import { getLocale, getTranslations } from "next-intl/server"
import { formatMonth } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { formatShortRupiah } from "@/lib/numbers"

const WIDTH = 600
const HEIGHT = 160

type Point = Readonly<{ month: string; turnover: number }>

/**
 * Turnover by month as columns. The drawing stretches with its frame and the
 * words stand beside it, so that they stay as large as all others.
 */
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
  const least = Math.min(0, ...months.map(({ turnover }) => turnover))
  const x = scaleBand(
    months.map(({ month }) => month),
    [0, WIDTH]
  ).padding(0.25)
  const y = scaleLinear([least, top.turnover], [HEIGHT, 0]).nice(3)
  const ticks = y.ticks(3)
  const about = t("about", {
    from: formatMonth(months[0]?.month ?? top.month, locale),
    to: formatMonth(months.at(-1)?.month ?? top.month, locale),
    top: formatRupiah(top.turnover),
    month: formatMonth(top.month, locale),
  })
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
      <div
        className="relative w-16 text-right text-xs text-ink-soft tabular-nums"
        aria-hidden
      >
        {ticks.map((tick) => (
          <span
            key={tick}
            className="absolute right-0 -translate-y-1/2 whitespace-nowrap"
            style={{ top: `${(y(tick) / HEIGHT) * 100}%` }}
          >
            {formatShortRupiah(tick, locale)}
          </span>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={about}
        className="block h-40 w-full"
      >
        {ticks.map((tick) => (
          <line
            key={tick}
            x1={0}
            x2={WIDTH}
            y1={y(tick)}
            y2={y(tick)}
            vectorEffect="non-scaling-stroke"
            className="stroke-line"
          />
        ))}
        {months.map(({ month, turnover }) => (
          <rect
            key={month}
            x={x(month)}
            y={Math.min(y(turnover), y(0))}
            width={x.bandwidth()}
            height={Math.abs(y(turnover) - y(0))}
            className={turnover < 0 ? "fill-manggis" : "fill-indigo"}
          />
        ))}
      </svg>
      <span />
      <ol
        aria-hidden
        className="grid auto-cols-fr grid-flow-col pt-1 text-center text-xs text-ink-soft"
      >
        {months.map(({ month }, index) => (
          <li key={month} className="min-w-0">
            <span className="sm:hidden">
              {formatMonth(month, locale, "short").slice(0, 1)}
            </span>
            <span className="max-sm:hidden">
              {formatMonth(month, locale, "short")}
            </span>
            {index === 0 || month.endsWith("-01") ? (
              <span className="block whitespace-nowrap max-sm:-mx-2">
                {month.slice(0, 4)}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
