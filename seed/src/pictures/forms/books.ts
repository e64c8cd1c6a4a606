import type { Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { eightPointStar, starField, weave } from "../ornament"
import { HOUSE } from "../palette"
import { clip, ellipse, path, place, rect, stroke } from "../svg"
import { fit, line, setBlock } from "../type"

/** A book that stands: the title is set on its cover. */
export const book: Form = (brush) => {
  const { palette, art, facts } = brush
  const cover = art.color ?? palette.deep
  const gold = palette.accent
  const title = fit(
    facts.name,
    { width: 420, height: 250, maxSize: 96, maxLines: 4 },
    "serif"
  )
  return (
    ellipse(0, 0, 380, 24, HOUSE.ink, { opacity: 0.2 }) +
    path("M310 -850L370 -800V-20L310 0Z", HOUSE.sand) +
    stroke("M330 -824V-14M350 -806V-18", HOUSE.line, 5) +
    rect(-310, -850, 620, 850, cover, 12) +
    rect(-310, -850, 62, 850, mix(cover, HOUSE.ink, 0.28), 8) +
    rect(-212, -810, 486, 770, "none", 6, { stroke: gold, "stroke-width": 6 }) +
    clip(
      brush.id("cover"),
      rect(-200, -798, 462, 330, "#000"),
      starField(
        {
          id: brush.id("cover-stars"),
          tile: 116,
          color: gold,
          opacity: 0.4,
          kind: brush.random.pick(["outline", "lattice"] as const),
        },
        -200,
        -798,
        462,
        330
      )
    ) +
    place(
      path(eightPointStar(150), mix(cover, HOUSE.ink, 0.18)) +
        path(eightPointStar(130), "none", { stroke: gold, "stroke-width": 6 }) +
        (art.glyph
          ? glyph(art.glyph, 150, art.tint)
          : path(eightPointStar(60), gold)),
      31,
      -630
    ) +
    setBlock(title, 31, -300, { face: "serif", fill: palette.onDeep }) +
    weave(-110, -140, 282, 16, gold, cover) +
    line(facts.maker, 31, -76, {
      face: "bold",
      size: 34,
      fill: gold,
      anchor: "middle",
    })
  )
}

/** A bound pile of exercise books, the top one facing. */
export const notebooks: Form = (brush) => {
  const { facts } = brush
  const colors = ["#A63D1F", "#E2A72E", "#3B6B35", "#8E1B4F", "#5A779D"]
  const pile = colors
    .map(
      (color, index) =>
        rect(-400 + (index % 2) * 14, -60 - index * 58, 800, 54, color, 10) +
        rect(-386, -44 - index * 58, 772, 22, HOUSE.paper, 4)
    )
    .join("")
  const title = fit(
    facts.name,
    { width: 400, height: 170, maxSize: 76, maxLines: 2 },
    "serif"
  )
  return (
    ellipse(0, 0, 430, 24, HOUSE.ink, { opacity: 0.2 }) +
    pile +
    place(
      rect(-310, -560, 620, 560, "#2F6B63", 14) +
        rect(-310, -560, 56, 560, "#214E48", 8) +
        rect(-200, -470, 450, 300, HOUSE.paper, 12) +
        setBlock(title, 25, -330, { face: "serif", fill: HOUSE.ink }) +
        stroke("M-160 -212H210", HOUSE.line, 5) +
        line(facts.net, 25, -90, {
          face: "bold",
          size: 40,
          fill: HOUSE.paper,
          anchor: "middle",
        }) +
        weave(-240, -40, 540, 16, HOUSE.turmeric, "#2F6B63"),
      0,
      -340
    ) +
    place(glyph("pencil", 240), 400, -140, 1, 10)
  )
}
