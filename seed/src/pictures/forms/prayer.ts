import type { Form } from "../art"
import { mix } from "../color"
import { eightPointStar, starField } from "../ornament"
import { HOUSE } from "../palette"
import { nameCard } from "../name-card"
import { circle, clip, ellipse, path, place, rect, stroke } from "../svg"

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
