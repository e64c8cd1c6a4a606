import { scaleBand, scaleLinear } from "d3-scale"
import { getLocale } from "next-intl/server"
import { formatShortRupiah } from "@/lib/numbers"

const WIDTH = 600
const HEIGHT = 160

export type ChartColumn = Readonly<{
  key: string
  /** Rupiah. */
  value: number
  /** Under the column, where there is room for a word. */
  label: string
  /** And where there is not. */
  short: string
  /** Under that, where a year begins; two beside each other would touch. */
  year?: string | null
}>

/**
 * Rupiah as columns. The drawing stretches with its frame and the words stand
 * beside it, so that they stay as large as all others.
 */
export const ColumnChart = async ({
  columns,
  about,
}: Readonly<{
  columns: readonly ChartColumn[]
  /** The whole of it in a sentence. */
  about: string
}>) => {
  const locale = await getLocale()
  const most = Math.max(0, ...columns.map(({ value }) => value))
  const least = Math.min(0, ...columns.map(({ value }) => value))
  const x = scaleBand(
    columns.map(({ key }) => key),
    [0, WIDTH]
  ).padding(0.25)
  const y = scaleLinear([least, most], [HEIGHT, 0]).nice(3)
  const ticks = y.ticks(3)
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
        {columns.map(({ key, value }) => (
          <rect
            key={key}
            x={x(key)}
            y={Math.min(y(value), y(0))}
            width={x.bandwidth()}
            height={Math.abs(y(value) - y(0))}
            className={value < 0 ? "fill-manggis" : "fill-indigo"}
          />
        ))}
      </svg>
      <span />
      <ol
        aria-hidden
        className="grid auto-cols-fr grid-flow-col pt-1 text-center text-xs text-ink-soft"
      >
        {columns.map(({ key, label, short, year }, index) => (
          <li key={key} className="min-w-0">
            <span className="sm:hidden">{short}</span>
            <span className="max-sm:hidden">{label}</span>
            {year && !columns[index + 1]?.year ? (
              <span className="block whitespace-nowrap max-sm:-mx-2">
                {year}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
