import type { Brush } from "./art"
import { mix } from "./color"
import { glyph } from "./glyph"
import { starField, weave } from "./ornament"
import { HOUSE } from "./palette"
import { brushFor, type ProductPictureInput } from "./product-picture"
import { caption, SIDE } from "./scene"
import { circle, document, place, rect } from "./svg"
import { fit, line, setBlock } from "./type"

/** One line of a fact sheet: a quiet word and what it is. */
interface Fact {
  label: string
  value: string
}

const MARGIN = 96
const SHEET = SIDE - 2 * MARGIN

function head(brush: Brush, x: number, y: number, width: number): string {
  const { palette, facts } = brush
  const name = fit(
    facts.name,
    { width, height: 210, maxSize: 96, maxLines: 2 },
    "serif"
  )
  return (
    setBlock(name, x, y + 105, {
      face: "serif",
      fill: HOUSE.ink,
      anchor: "start",
    }) + weave(x, y + 236, width, 16, accentOn(palette.deep), HOUSE.paper)
  )
}

const accentOn = (deep: string): string => mix(deep, HOUSE.turmeric, 0.15)

function factRows(
  brush: Brush,
  facts: readonly Fact[],
  x: number,
  y: number,
  width: number
): string {
  const { palette } = brush
  return facts
    .map((fact, index) => {
      const top = y + index * 150
      const value = fit(
        fact.value,
        { width, height: 92, maxSize: 52, maxLines: 2 },
        "bold"
      )
      return (
        line(fact.label, x, top, {
          face: "medium",
          size: 34,
          fill: palette.deep,
        }) +
        setBlock(value, x, top + 60, {
          face: "bold",
          fill: HOUSE.ink,
          anchor: "start",
        })
      )
    })
    .join("")
}

/** The glyph that stands for the product where its form is not drawn. */
const emblem = (brush: Brush): string => brush.art.glyph ?? "sewing-needle"

/**
 * The second picture: a sheet with the product's facts, as on the back of a
 * pack. `facts` should be three or four lines of up to 40 letters.
 */
export function detailPicture(
  input: ProductPictureInput,
  facts: readonly Fact[]
): string {
  const brush = brushFor(input, "detail")
  const { palette, random } = brush
  const sideways = random.chance(0.5)
  const field = starField(
    {
      id: brush.id("stars"),
      tile: 175,
      color: palette.mid,
      opacity: 0.35,
      kind: random.pick(["outline", "lattice"] as const),
    },
    0,
    0,
    SIDE,
    SIDE
  )
  const sheet = rect(MARGIN, 150, SHEET, 1080, HOUSE.paper, 18)
  const art = sideways
    ? circle(SIDE - MARGIN - 250, 930, 300, palette.ground) +
      place(
        glyph(emblem(brush), 430, brush.art.tint),
        SIDE - MARGIN - 250,
        930,
        1,
        -8
      )
    : circle(SIDE - MARGIN - 190, 340, 250, palette.ground) +
      place(
        glyph(emblem(brush), 330, brush.art.tint),
        SIDE - MARGIN - 190,
        340,
        1,
        8
      )
  const width = sideways ? SHEET - 160 : 660
  const rowWidth = sideways ? 580 : SHEET - 160
  return document(
    SIDE,
    SIDE,
    rect(0, 0, SIDE, SIDE, palette.disc) +
      field +
      sheet +
      art +
      head(brush, MARGIN + 80, 220, width) +
      factRows(brush, facts, MARGIN + 80, 578, rowWidth) +
      caption(brush)
  )
}

const CHIP_LIMIT = 9

/** The third picture, for products with a choice: every variant on a card. */
export function choicePicture(
  input: ProductPictureInput,
  title: string,
  choices: readonly string[]
): string {
  const brush = brushFor(input, "choice")
  const { palette } = brush
  const shown = choices.slice(0, CHIP_LIMIT)
  const columns = shown.length <= 3 ? 1 : 2
  const rows = Math.ceil(shown.length / columns)
  const height = Math.min(300, 800 / rows - 28)
  const width = (SHEET - (columns - 1) * 32) / columns
  const cards = shown
    .map((choice, index) => {
      const x = MARGIN + (index % columns) * (width + 32)
      const y = 430 + Math.floor(index / columns) * (height + 28)
      const text = fit(
        choice,
        { width: width - 220, height: height * 0.6, maxSize: 76, maxLines: 2 },
        "serif"
      )
      return (
        rect(x, y, width, height, HOUSE.paper, 16) +
        weave(
          x + 24,
          y + height - 30,
          width - 48,
          12,
          palette.mid,
          HOUSE.paper
        ) +
        circle(
          x + 100,
          y + height / 2 - 6,
          Math.min(height * 0.3, 70),
          palette.ground
        ) +
        place(
          glyph(emblem(brush), height * 0.4, brush.art.tint),
          x + 100,
          y + height / 2 - 6
        ) +
        setBlock(text, x + 190, y + height / 2 - 6, {
          face: "serif",
          fill: HOUSE.ink,
          anchor: "start",
        })
      )
    })
    .join("")
  const heading = fit(
    input.facts.name,
    { width: SHEET, height: 130, maxSize: 96, maxLines: 1 },
    "serif"
  )
  const dark = input.family === "G"
  return document(
    SIDE,
    SIDE,
    rect(0, 0, SIDE, SIDE, palette.ground) +
      starField(
        {
          id: brush.id("stars"),
          tile: 200,
          color: palette.disc,
          opacity: 0.9,
          kind: "outline",
        },
        0,
        0,
        SIDE,
        SIDE
      ) +
      line(title, MARGIN, 210, {
        face: "bold",
        size: 38,
        fill: dark ? palette.accent : palette.deep,
      }) +
      setBlock(heading, MARGIN, 300, {
        face: "serif",
        fill: dark ? palette.onDeep : HOUSE.ink,
        anchor: "start",
      }) +
      cards +
      caption(brush)
  )
}
