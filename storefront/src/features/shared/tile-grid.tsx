import { cx } from "@/lib/cx"
import type { MapTile } from "@/lib/map-tiles"
import { Link } from "@/ui/link"

/** Light to dark, each with words that can be read on it. */
const LEVEL_CLASSES = [
  "border-dashed border-line-strong bg-paper text-ink",
  "border-line bg-indigo-soft text-ink",
  "border-indigo bg-indigo/30 text-ink",
  "border-indigo bg-indigo/80 text-white",
  "border-indigo-deep bg-indigo-deep text-white",
] as const

/** How a tile of a level looks: 0 for nothing, up to 4. */
export const levelClass = (level: number): string =>
  LEVEL_CLASSES[level] ?? LEVEL_CLASSES[0]

/** The kecamatan of a regency as tiles, each a link. */
export const TileGrid = ({
  tiles,
  hrefOf,
  wordsOf,
}: Readonly<{
  tiles: readonly MapTile[]
  hrefOf: (code: string) => string
  /** The kecamatan and its figure. */
  wordsOf: (tile: MapTile) => string
}>) => {
  const isLaidOut = tiles.some(({ column }) => column !== null)
  return (
    <ul
      className={cx(
        "grid gap-0.5 sm:gap-1",
        isLaidOut
          ? "grid-cols-8"
          : "grid-cols-4 sm:grid-cols-[repeat(auto-fill,minmax(6rem,1fr))]"
      )}
    >
      {tiles.map((tile) => {
        const { code, name, short, level, column, row } = tile
        const words = wordsOf(tile)
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
              href={hrefOf(code)}
              title={words}
              className={cx(
                "flex min-h-11 items-center justify-center rounded-control border text-center text-xs leading-tight font-semibold wrap-anywhere no-underline sm:px-0.5 hover:outline-2 hover:outline-brick sm:min-h-14",
                levelClass(level)
              )}
            >
              <span
                aria-hidden
                className={
                  isLaidOut ? "max-sm:tracking-tighter xl:hidden" : "hidden"
                }
              >
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

/** What the colours of the tiles mean, in words. */
export const TileLegend = ({
  steps,
}: Readonly<{
  steps: readonly Readonly<{ level: number; words: string }>[]
}>) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 pt-3 text-sm">
    {steps.map(({ level, words }) => (
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
