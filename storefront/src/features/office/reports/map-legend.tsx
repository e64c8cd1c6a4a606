import { getTranslations } from "next-intl/server"
import { cx } from "@/lib/cx"
import { LEVELS } from "@/lib/map-tiles"
import { levelClass } from "./tile-map"

/** What the colours of the map mean, in words. */
export const MapLegend = async ({
  ends,
  show,
}: Readonly<{
  /** The values at which one colour ends and the next begins. */
  ends: readonly number[]
  show: (value: number) => string
}>) => {
  const t = await getTranslations("officeReports.map")
  const first = LEVELS - ends.length
  const [least] = ends
  const steps = ends.map((end, index) => {
    const next = ends[index + 1]
    const level = first + index + 1
    return next === undefined
      ? { level, words: t("above", { from: show(end) }) }
      : { level, words: t("between", { from: show(end), to: show(next) }) }
  })
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 pt-3 text-sm">
      {[
        { level: 0, words: t("none") },
        ...(least === undefined
          ? []
          : [
              { level: first, words: t("upTo", { to: show(least) }) },
              ...steps,
            ]),
      ].map(({ level, words }) => (
        <li key={level} className="flex items-center gap-2">
          <span
            aria-hidden
            className={cx("size-4 rounded-control border", levelClass(level))}
          />
          {words}
        </li>
      ))}
    </ul>
  )
}
