import type { Brush } from "./art"
import { glyph } from "./glyph"
import { starField, weave } from "./ornament"
import { HOUSE } from "./palette"
import { circle, ellipse, place, rect } from "./svg"
import { line } from "./type"

/** Product pictures are squares of this many units (and pixels). */
export const SIDE = 1400
/** Height of the table's back edge and of the line on which things stand. */
const TABLE = 1010
export const FLOOR = 1180

type Ground = "disc" | "field" | "band" | "plain" | "sun"

const GROUNDS: readonly Ground[] = ["disc", "field", "band", "sun", "disc"]

/** Wall, table and the plaited edge between them. */
export function ground(brush: Brush, kind?: Ground): string {
  const { palette, random } = brush
  const chosen = kind ?? random.pick(GROUNDS)
  const tile = random.pick([140, 175, 200])
  const stars = (opacity: number, height = TABLE): string =>
    starField(
      {
        id: brush.id("stars"),
        tile,
        color: palette.disc,
        opacity,
        kind: random.pick(["outline", "lattice", "solid"] as const),
      },
      0,
      0,
      SIDE,
      height
    )
  const behind = {
    disc: () => circle(SIDE / 2, 640, 500, palette.disc),
    sun: () => stars(0.75) + circle(SIDE / 2, TABLE, 560, palette.disc),
    field: () => stars(1),
    band: () =>
      rect(0, 250, SIDE, 520, palette.disc) +
      weave(0, 232, SIDE, 18, palette.mid, palette.disc) +
      weave(0, 770, SIDE, 18, palette.mid, palette.disc),
    plain: () => "",
  }[chosen]()
  return (
    rect(0, 0, SIDE, SIDE, palette.ground) +
    behind +
    rect(0, TABLE, SIDE, SIDE - TABLE, palette.table) +
    weave(0, TABLE - 12, SIDE, 24, palette.edge, palette.table)
  )
}

/** Small glyphs that lie on the table, left and right of the thing. */
export function beside(brush: Brush): string {
  const { art, random } = brush
  if (!art.beside?.length) return ""
  const spots = [
    { x: 205, y: FLOOR + 20, size: 240, turn: -14 },
    { x: 1200, y: FLOOR + 6, size: 220, turn: 12 },
    { x: 330, y: FLOOR + 92, size: 170, turn: 24 },
    { x: 1085, y: FLOOR + 96, size: 160, turn: -20 },
  ]
  return art.beside
    .slice(0, spots.length)
    .map((name, index) => {
      const spot = spots[index]
      if (!spot) return ""
      return (
        ellipse(
          spot.x,
          spot.y + spot.size * 0.04,
          spot.size * 0.42,
          13,
          HOUSE.ink,
          { opacity: 0.13 }
        ) +
        place(
          glyph(name, spot.size, art.besideTint),
          spot.x,
          spot.y - spot.size * 0.42,
          1,
          spot.turn + random.int(-6, 6)
        )
      )
    })
    .join("")
}

/** Who and where on the left, the honest word "Ilustrasi" on the right. */
export function caption(brush: Brush): string {
  const { palette, facts } = brush
  const style = { face: "medium", size: 34, fill: palette.caption } as const
  return (
    line(facts.caption, 56, SIDE - 52, style) +
    line("Ilustrasi", SIDE - 56, SIDE - 52, { ...style, anchor: "end" })
  )
}
