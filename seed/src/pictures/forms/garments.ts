import type { Brush, Form } from "../art"
import { mix } from "../color"
import { eightPointStar, weave } from "../ornament"
import { HOUSE } from "../palette"
import { nameCard } from "../name-card"
import { circle, path, place, rect, stroke } from "../svg"
import { fit, setBlock } from "../type"

/** Bamboo rail and the hanger under it; garments hang from y = -860. */
const rail = (): string =>
  rect(-560, -960, 1120, 34, HOUSE.bamboo, 17) +
  [-380, -120, 160, 420]
    .map((x) => rect(x, -962, 12, 38, "#A98448", 6))
    .join("")

const hanger = (): string =>
  stroke("M0 -930q44 -4 34 34q-14 22 -34 34", HOUSE.woodDeep, 12) +
  stroke("M-210 -796L0 -862L210 -796", HOUSE.woodDeep, 22)

/** A paper tag on a string. */
const tag = (brush: Brush, x: number, y: number): string => {
  const { palette, facts } = brush
  const words = fit(
    facts.name,
    { width: 250, height: 150, maxSize: 58, maxLines: 3 },
    "serif"
  )
  return (
    stroke(
      `M${x - 150} ${y - 190}Q${x - 40} ${y - 250} ${x} ${y - 130}`,
      palette.deep,
      6
    ) +
    place(
      path("M-150 -80L0 -150L150 -80V150H-150Z", HOUSE.paper) +
        circle(0, -106, 15, palette.mid) +
        setBlock(words, 0, 16, { face: "serif", fill: HOUSE.ink }) +
        weave(-110, 112, 220, 14, palette.accent, HOUSE.paper),
      x,
      y,
      1,
      5
    )
  )
}

const stitched = (d: string, color: string): string =>
  stroke(d, color, 5, { "stroke-dasharray": "16 12" })

/** Long-sleeved baju koko with an embroidered placket. */
export const koko: Form = (brush) => {
  const { palette, art } = brush
  const cloth = art.color ?? "#F4EFE4"
  const shade = mix(cloth, palette.deep, 0.14)
  return (
    rail() +
    hanger() +
    path(
      "M-170 -800L-250 -760Q-360 -560 -420 -190L-310 -160L-230 -520V-60H230V-520L310 -160L420 -190Q360 -560 250 -760L170 -800Q0 -740 -170 -800Z",
      cloth
    ) +
    path("M-230 -520V-60H-120L-190 -640Z", shade) +
    path("M230 -520V-60H150L200 -640Z", shade) +
    path(
      "M-110 -822Q0 -760 110 -822L120 -770Q0 -706 -120 -770Z",
      palette.deep
    ) +
    rect(-46, -742, 92, 430, palette.deep, 8) +
    [-680, -590, -500, -410]
      .map((y) => place(path(eightPointStar(26), palette.accent), 0, y))
      .join("") +
    stitched(
      "M-400 -214L-316 -190M316 -190L400 -214M-210 -92H210",
      palette.mid
    ) +
    tag(brush, 330, -420)
  )
}

/** Plain long dress. */
export const gamis: Form = (brush) => {
  const { art } = brush
  const cloth = art.color ?? "#7D8F6F"
  const dark = mix(cloth, HOUSE.ink, 0.16)
  return (
    rail() +
    hanger() +
    path(
      "M-130 -800L-190 -776Q-270 -600 -330 -330L-236 -300L-160 -560Q-170 -260 -270 40Q0 96 270 40Q170 -260 160 -560L236 -300L330 -330Q270 -600 190 -776L130 -800Q0 -752 -130 -800Z",
      cloth
    ) +
    path("M-60 -540Q-80 -200 -130 68Q-60 80 0 78Q-40 -200 -60 -540Z", dark, {
      opacity: 0.6,
    }) +
    path("M80 -540Q110 -200 180 60Q140 68 100 72Q95 -200 80 -540Z", dark, {
      opacity: 0.6,
    }) +
    rect(-162, -574, 324, 32, dark, 10) +
    stroke("M0 -762V-580", dark, 6) +
    [-730, -690, -650, -610].map((y) => circle(0, y, 10, HOUSE.sand)).join("") +
    stitched("M-256 10Q0 62 256 10", HOUSE.sand) +
    tag(brush, 350, -470)
  )
}

/** Shirt, trousers and badge on one rail: made to order. */
export const uniform: Form = (brush) => {
  const { art, palette } = brush
  const cloth = art.color ?? "#E9EEF2"
  const bottom = palette.deep
  const shirt = (color: string): string =>
    path(
      "M-150 -800L-230 -764L-330 -470L-236 -430L-196 -560V-200H196V-560L236 -430L330 -470L230 -764L150 -800Q0 -748 -150 -800Z",
      color
    ) +
    path(
      "M-100 -812L0 -720L100 -812L64 -834Q0 -800 -64 -834Z",
      mix(color, palette.deep, 0.25)
    ) +
    stroke("M0 -720V-204", mix(color, palette.deep, 0.3), 5) +
    rect(56, -610, 104, 112, mix(color, palette.deep, 0.12), 8) +
    place(path(eightPointStar(30), palette.accent), 108, -556)
  return (
    rail() +
    place(
      hanger() +
        path("M-190 -800H190L170 -60H40L0 -520L-40 -60H-170Z", bottom) +
        rect(-190, -800, 380, 44, mix(bottom, HOUSE.ink, 0.3)),
      -260,
      0,
      0.94
    ) +
    place(hanger() + shirt(mix(cloth, "#6C9457", 0.45)), 250, 0, 0.92) +
    place(hanger() + shirt(cloth), 20, 20) +
    tag(brush, 330, -200)
  )
}

/** Square scarves, folded to triangles and hung side by side. */
export const scarf: Form = (brush) => {
  const colors = ["#2E2B2A", "#8A8E92", "#8FA184", "#6B4526", "#39557E"]
  return (
    rail() +
    colors
      .map((color, index) => {
        const x = -400 + index * 200
        const long = index % 2 ? 640 : 700
        return (
          path(
            `M${x - 96} -944H${x + 96}L${x + 88} ${-944 + long - 90}L${x} ${-944 + long}L${x - 88} ${-944 + long - 90}Z`,
            color
          ) +
          path(
            `M${x + 20} -944H${x + 96}L${x + 88} ${-944 + long - 90}L${x} ${-944 + long}Z`,
            mix(color, HOUSE.ink, 0.22)
          ) +
          stitched(
            `M${x - 70} ${-944 + long - 104}L${x} ${-944 + long - 32}L${x + 70} ${-944 + long - 104}`,
            mix(color, HOUSE.white, 0.5)
          )
        )
      })
      .join("") +
    nameCard(brush, 0, -90, 620, 190)
  )
}
