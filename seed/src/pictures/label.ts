import type { Brush } from "./art"
import { glyph } from "./glyph"
import { HOUSE } from "./palette"
import { starField, weave } from "./ornament"
import { circle, clip, rect } from "./svg"
import { fit, line, measure, setBlock } from "./type"

type LabelStyle = "panel" | "round" | "split" | "seal"

const STYLES: readonly LabelStyle[] = ["panel", "round", "split", "seal"]

interface LabelBox {
  x: number
  y: number
  width: number
  height: number
}

const makerLine = (
  brush: Brush,
  x: number,
  y: number,
  fill: string,
  width: number
): string => {
  const words = brush.facts.maker.toUpperCase()
  const size = Math.min(30, (width * 84) / measure(words, "bold", 100, 0.14))
  return line(words, x, y, {
    face: "bold",
    size,
    fill,
    anchor: "middle",
    tracking: 0.14,
  })
}

const netLine = (
  brush: Brush,
  x: number,
  y: number,
  fill: string,
  size = 34
): string =>
  brush.facts.net
    ? line(brush.facts.net, x, y, {
        face: "bold",
        size,
        fill,
        anchor: "middle",
      })
    : ""

const mark = (brush: Brush, x: number, y: number, size: number): string =>
  brush.art.glyph
    ? `<g transform="translate(${x} ${y})">${glyph(brush.art.glyph, size, brush.art.tint)}</g>`
    : ""

/** White paper, maker on top, glyph, name, plaited line, net. */
function panel(brush: Brush, box: LabelBox): string {
  const { x, y, width: w, height: h } = box
  const cx = x + w / 2
  const { palette } = brush
  const name = fit(
    brush.facts.name,
    { width: w * 0.84, height: h * 0.24, maxSize: 92, maxLines: 3 },
    "serif"
  )
  return (
    rect(x, y, w, h, HOUSE.paper, 10) +
    makerLine(brush, cx, y + h * 0.11, palette.mid, w) +
    mark(brush, cx, y + h * 0.36, Math.min(w * 0.56, h * 0.42)) +
    setBlock(name, cx, y + h * 0.71, { face: "serif", fill: HOUSE.ink }) +
    weave(
      x + w * 0.24,
      y + h * 0.855,
      w * 0.52,
      Math.max(8, h * 0.016),
      palette.deep,
      HOUSE.paper
    ) +
    netLine(brush, cx, y + h * 0.945, palette.deep, Math.min(36, h * 0.06))
  )
}

/** No paper: the glyph in a pale disc, the name straight on the pack. */
function round(brush: Brush, box: LabelBox): string {
  const { x, y, width: w, height: h } = box
  const cx = x + w / 2
  const { palette } = brush
  const radius = Math.min(w * 0.4, h * 0.29)
  const name = fit(
    brush.facts.name,
    { width: w * 0.92, height: h * 0.26, maxSize: 104, maxLines: 3 },
    "serif"
  )
  return (
    makerLine(brush, cx, y + h * 0.05, palette.accent, w) +
    circle(cx, y + h * 0.39, radius, palette.ground) +
    circle(cx, y + h * 0.39, radius - 14, "none", {
      stroke: palette.mid,
      "stroke-width": 3,
    }) +
    mark(brush, cx, y + h * 0.39, radius * 1.3) +
    setBlock(name, cx, y + h * 0.82, { face: "serif", fill: palette.onDeep }) +
    netLine(brush, cx, y + h * 0.995, palette.onDeep, Math.min(36, h * 0.06))
  )
}

/** Star field above with the glyph, the name on paper below. */
function split(brush: Brush, box: LabelBox): string {
  const { x, y, width: w, height: h } = box
  const cx = x + w / 2
  const { palette } = brush
  const cut = h * 0.58
  const name = fit(
    brush.facts.name,
    { width: w * 0.86, height: h * 0.22, maxSize: 92, maxLines: 3 },
    "serif"
  )
  const field = starField(
    {
      id: brush.id("label-stars"),
      tile: w / 5,
      color: palette.mid,
      opacity: 0.55,
      kind: "outline",
    },
    x,
    y,
    w,
    cut
  )
  return clip(
    brush.id("label"),
    rect(x, y, w, h, "#000", 10),
    rect(x, y, w, cut, palette.disc) +
      field +
      circle(
        cx,
        y + cut * 0.5,
        Math.min(w * 0.36, cut * 0.43),
        palette.ground
      ) +
      mark(brush, cx, y + cut * 0.5, Math.min(w * 0.48, cut * 0.6)) +
      rect(x, y + cut, w, h - cut, HOUSE.paper) +
      weave(x, y + cut - 8, w, 16, palette.accent, palette.deep) +
      setBlock(name, cx, y + cut + h * 0.155, {
        face: "serif",
        fill: HOUSE.ink,
      }) +
      line(
        [brush.facts.maker, brush.facts.net].filter(Boolean).join("  ·  "),
        cx,
        y + h * 0.945,
        {
          face: "bold",
          size: Math.min(30, w / 15),
          fill: palette.deep,
          anchor: "middle",
        }
      )
  )
}

/** A band across the pack with the name, the glyph above like a seal. */
function seal(brush: Brush, box: LabelBox): string {
  const { x, y, width: w, height: h } = box
  const cx = x + w / 2
  const { palette } = brush
  const name = fit(
    brush.facts.name,
    { width: w * 0.82, height: h * 0.21, maxSize: 92, maxLines: 3 },
    "serif"
  )
  const top = y + h * 0.56
  return (
    rect(x, y + h * 0.02, w, h * 0.5, palette.accent, 10) +
    mark(brush, cx, y + h * 0.27, Math.min(w * 0.6, h * 0.42)) +
    rect(x, top, w, h * 0.44, HOUSE.paper, 10) +
    makerLine(brush, cx, top + h * 0.08, palette.deep, w) +
    setBlock(name, cx, top + h * 0.225, { face: "serif", fill: HOUSE.ink }) +
    netLine(brush, cx, top + h * 0.405, palette.mid, Math.min(32, h * 0.055))
  )
}

const DRAW = { panel, round, split, seal } as const

/** Which label a picture gets, the same at every run. */
export const labelStyle = (brush: Brush, among = STYLES): LabelStyle =>
  brush.random.pick(among)

/** Draws a label of a style into a box on a pack. */
export const label = (brush: Brush, box: LabelBox, style: LabelStyle): string =>
  DRAW[style](brush, box)
