import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import type { MapTile } from "@/lib/map-tiles"
import { reportPath, type ReportChoice } from "@/lib/report-choice"
import { Link } from "@/ui/link"

/** Light to dark, each with words that can be read on it. */
const LEVEL_CLASSES = [
  "border-dashed border-line-strong bg-paper text-ink",
  "border-line bg-indigo-soft text-ink",
  "border-indigo bg-indigo/30 text-ink",
  "border-indigo bg-indigo/80 text-white",
  "border-indigo-deep bg-indigo-deep text-white",
] as const

export const levelClass = (level: number): string =>
  LEVEL_CLASSES[level] ?? LEVEL_CLASSES[0]

/** The kecamatan of a regency as tiles, each a link to its pesantren. */
export const TileMap = async ({
  tiles,
  choice,
  show,
}: Readonly<{
  tiles: readonly MapTile[]
  choice: ReportChoice
  show: (value: number) => string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.map"),
  ])
  const isLaidOut = tiles.some(({ column }) => column !== null)
  return (
    <ul
      className={cx(
        "grid gap-1",
        isLaidOut
          ? "grid-cols-8"
          : "grid-cols-4 sm:grid-cols-[repeat(auto-fill,minmax(6rem,1fr))]"
      )}
    >
      {tiles.map(({ code, name, short, value, level, column, row }) => {
        const words = t("value", { name, value: show(value) })
        return (
          <li
            key={code}
            className="min-w-0"
            style={
              column === null || row === null
                ? undefined
                : { gridColumn: column, gridRow: row }
            }
          >
            <Link
              href={localPath(
                locale,
                reportPath({ ...choice, wilayah: code }, "pesantren")
              )}
              title={words}
              className={cx(
                "flex min-h-11 items-center justify-center rounded-control border px-0.5 text-center text-xs leading-tight font-semibold wrap-anywhere no-underline hover:outline-2 hover:outline-brick sm:min-h-14",
                levelClass(level)
              )}
            >
              <span aria-hidden className={isLaidOut ? "xl:hidden" : "hidden"}>
                {short}
              </span>
              <span
                aria-hidden
                className={isLaidOut ? "max-xl:hidden" : "min-w-0"}
              >
                {name}
              </span>
              <span className="sr-only">{words}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
