import type { Brush, Form } from "../art"
import { mix } from "../color"
import { eightPointStar, starField, weave } from "../ornament"
import { HOUSE } from "../palette"
import { nameCard } from "../name-card"
import { circle, clip, ellipse, path, place, rect, stroke } from "../svg"
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

/** White prayer dress with embroidery on the hem. */
export const mukena: Form = (brush) => {
  const { art, palette } = brush
  const cloth = art.color ?? "#FBF7EF"
  const dark = mix(cloth, palette.mid, 0.24)
  const flowers: string[] = []
  for (let index = 0; index < 9; index++) {
    const x = -360 + index * 90
    flowers.push(
      place(
        path(eightPointStar(30), palette.accent) + circle(0, 0, 9, cloth),
        x,
        -118 + Math.abs(index - 4) * -9
      )
    )
  }
  const shape =
    "M0 -900Q-170 -890 -186 -690Q-420 -480 -450 -60Q0 40 450 -60Q420 -480 186 -690Q170 -890 0 -900Z"
  return (
    ellipse(0, 0, 470, 24, HOUSE.ink, { opacity: 0.12 }) +
    path(shape, cloth) +
    clip(
      brush.id("mukena"),
      path(shape, "#000"),
      path("M-190 -560Q-300 -300 -330 20H-220Q-230 -300 -190 -560Z", dark) +
        path("M190 -560Q300 -300 330 20H220Q230 -300 190 -560Z", dark) +
        path("M-40 -500Q-70 -200 -60 30H40Q50 -200 20 -500Z", dark) +
        stroke("M-470 -200Q0 -90 470 -200", palette.accent, 8) +
        stroke("M-470 -50Q0 44 470 -50", palette.accent, 8) +
        flowers.join("")
    ) +
    ellipse(0, -706, 116, 138, mix(palette.deep, cloth, 0.72)) +
    ellipse(0, -706, 116, 138, "none", {
      stroke: palette.accent,
      "stroke-width": 10,
      "stroke-dasharray": "4 20",
      "stroke-linecap": "round",
    }) +
    nameCard(brush, 0, -350, 480, 190)
  )
}

/** A folded pile of woven sarongs with a paper band. */
export const sarong: Form = (brush) => {
  const colors = [brush.art.color ?? "#3B6B35", "#1F3A5F", "#8E1B4F"]
  const cloth = (color: string, y: number, index: number): string =>
    clip(
      brush.id(`sarong${index}`),
      rect(-420, y, 840, 214, "#000", 44),
      rect(-420, y, 840, 214, color) +
        [-330, -180, -30, 120, 270]
          .map(
            (x) =>
              rect(x, y, 54, 214, mix(color, HOUSE.white, 0.2)) +
              rect(x + 70, y, 12, 214, HOUSE.turmeric)
          )
          .join("") +
        [34, 120]
          .map((dy) =>
            rect(-420, y + dy, 840, 26, mix(color, HOUSE.ink, 0.3), 0, {
              opacity: 0.75,
            })
          )
          .join("") +
        rect(-420, y + 170, 840, 44, HOUSE.ink, 0, { opacity: 0.14 })
    )
  return (
    ellipse(0, 0, 450, 24, HOUSE.ink, { opacity: 0.15 }) +
    cloth(colors[2] ?? "", -214, 2) +
    cloth(colors[1] ?? "", -420, 1) +
    cloth(colors[0] ?? "", -626, 0) +
    rect(-250, -650, 500, 664, HOUSE.paper, 8, { opacity: 0.98 }) +
    nameCard(brush, 0, -330, 480, 300)
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

/** A prayer mat, half unrolled. */
export const mat: Form = (brush) => {
  const { palette, art } = brush
  const cloth = art.color ?? palette.deep
  const light = mix(cloth, HOUSE.white, 0.16)
  const fringe: string[] = []
  for (let x = -300; x <= 300; x += 30)
    fringe.push(stroke(`M${x} -34V16`, HOUSE.sand, 9))
  return (
    fringe.join("") +
    rect(-320, -860, 640, 830, cloth, 8) +
    rect(-280, -760, 560, 690, "none", 4, {
      stroke: palette.accent,
      "stroke-width": 10,
    }) +
    clip(
      brush.id("mat"),
      rect(-262, -742, 524, 654, "#000"),
      starField(
        {
          id: brush.id("mat-stars"),
          tile: 131,
          color: light,
          opacity: 1,
          kind: "lattice",
        },
        -262,
        -742,
        524,
        654
      )
    ) +
    path(
      "M-190 -100V-420Q-190 -600 0 -700Q190 -600 190 -420V-100Z",
      mix(cloth, HOUSE.ink, 0.22)
    ) +
    stroke(
      "M-190 -100V-420Q-190 -600 0 -700Q190 -600 190 -420V-100",
      palette.accent,
      9
    ) +
    rect(-350, -930, 700, 130, mix(cloth, HOUSE.ink, 0.12), 65) +
    circle(305, -865, 46, mix(cloth, HOUSE.ink, 0.35)) +
    circle(305, -865, 24, light) +
    nameCard(brush, 0, -280, 440, 190)
  )
}

/** A cap on its stand; knitted caps show their rows. */
const capOnStand = (brush: Brush, cloth: string, pattern: string): string => {
  const { palette } = brush
  const crown =
    "M-300 -420Q-320 -560 -290 -700Q0 -800 290 -700Q320 -560 300 -420Q0 -340 -300 -420Z"
  return (
    ellipse(0, 0, 300, 24, HOUSE.ink, { opacity: 0.15 }) +
    rect(-190, -40, 380, 40, HOUSE.woodDeep, 16) +
    rect(-34, -400, 68, 370, HOUSE.wood) +
    path(crown, cloth) +
    clip(brush.id("crown"), path(crown, "#000"), pattern) +
    ellipse(0, -706, 286, 62, mix(cloth, HOUSE.white, 0.12)) +
    path(
      "M-306 -470Q0 -384 306 -470L300 -410Q0 -330 -300 -410Z",
      mix(cloth, palette.accent, 0.35)
    ) +
    nameCard(brush, 0, -190, 520, 190)
  )
}

/** Velvet or embroidered peci. */
export const cap: Form = (brush) => {
  const cloth = brush.art.color ?? "#23211F"
  const light =
    cloth < "#8" ? mix(cloth, HOUSE.white, 0.2) : brush.palette.accent
  const stars = [-225, -115, 0, 115, 225]
    .map((x) =>
      place(
        path(eightPointStar(44), light) + path(eightPointStar(17), cloth),
        x,
        -548 + Math.abs(x) * -0.06
      )
    )
    .join("")
  return capOnStand(
    brush,
    cloth,
    stars + stroke("M-310 -636Q0 -560 310 -636", light, 7)
  )
}

/** Knitted cap. */
export const knitcap: Form = (brush) => {
  const cloth = brush.art.color ?? HOUSE.sand
  const rows: string[] = []
  for (let row = 0; row < 11; row++)
    rows.push(
      place(
        weave(
          -330,
          0,
          660,
          30,
          row % 3 ? mix(cloth, HOUSE.ink, 0.16) : brush.palette.accent,
          cloth
        ),
        0,
        -720 + row * 34
      )
    )
  return capOnStand(brush, cloth, rows.join(""))
}
