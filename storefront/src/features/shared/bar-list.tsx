import { scaleLinear } from "d3-scale"
import { getLocale } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"

const WIDTH = 200

type Bar = Readonly<{
  key: string
  label: string
  value: number
  shown: string
  /** Where the rows behind it are, without the language. */
  path?: string | null
}>

/** Numbers as bars under their names; the list reads well without the drawing. */
export const BarList = async ({ bars }: Readonly<{ bars: readonly Bar[] }>) => {
  const locale = await getLocale()
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const x = scaleLinear([0, most], [0, WIDTH]).clamp(true)
  return (
    <ol className="flex flex-col gap-2">
      {bars.map(({ key, label, value, shown, path }) => (
        <li key={key}>
          <div className="flex items-baseline justify-between gap-3 text-sm">
            {path ? (
              <Link
                href={localPath(locale, path)}
                className="link min-w-0 py-1"
              >
                {label}
              </Link>
            ) : (
              <span className="min-w-0 py-1">{label}</span>
            )}
            <strong className="shrink-0 tabular-nums">{shown}</strong>
          </div>
          <svg
            viewBox={`0 0 ${WIDTH} 8`}
            preserveAspectRatio="none"
            aria-hidden
            className="block h-2.5 w-full bg-sand"
          >
            <rect width={x(value)} height={8} className="fill-indigo" />
          </svg>
        </li>
      ))}
    </ol>
  )
}
