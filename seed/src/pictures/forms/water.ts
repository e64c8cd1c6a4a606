import type { Brush, Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { HOUSE } from "../palette"
import { clip, ellipse, path, place, rect, stroke } from "../svg"
import { nameCard } from "../name-card"

const piece = (brush: Brush, size: number, name = brush.art.glyph): string =>
  glyph(name ?? "leafy-green", size, brush.art.tint)

/** Enamel plate on a banana leaf: dressed fish, cooked frozen food. */
export const plate: Form = (brush) => {
  const { palette, random } = brush
  const leaf =
    "M-520 -120Q-260 -330 60 -300Q420 -270 540 -110Q330 40 0 20Q-360 10 -520 -120Z"
  const spots = [
    [-170, -300, 330],
    [160, -310, 330],
    [0, -200, 370],
  ] as const
  return (
    path(leaf, "#5F8A4C") +
    stroke("M-500 -120Q0 -190 520 -112", "#3F6B33", 8) +
    [-360, -220, -80, 80, 220, 360]
      .map((x) => stroke(`M${x} -150L${x - 50} -40`, "#4C7A3D", 5))
      .join("") +
    ellipse(0, -150, 430, 150, HOUSE.white) +
    ellipse(0, -150, 430, 150, "none", {
      stroke: palette.deep,
      "stroke-width": 12,
    }) +
    ellipse(0, -158, 330, 105, mix(HOUSE.white, palette.disc, 0.4)) +
    spots
      .map(([x, y, size]) =>
        place(piece(brush, size), x, y, 1, random.int(-16, 16))
      )
      .join("") +
    nameCard(brush, 0, -690, 620, 220)
  )
}

const ripples = (x: number, y: number, color: string): string =>
  [1, 0.68, 0.38]
    .map((scale) =>
      ellipse(x, y, 190 * scale, 64 * scale, "none", {
        stroke: color,
        "stroke-width": 7,
      })
    )
    .join("")

/** A pond with grown fish: sold alive. */
export const pond: Form = (brush) => {
  const { palette, random } = brush
  const water = mix(palette.mid, palette.disc, 0.25)
  const fish = [
    [-250, -470, 300, -10],
    [220, -560, 280, 14],
    [-40, -280, 370, 4],
    [300, -260, 230, -18],
  ] as const
  return (
    ellipse(0, -340, 620, 400, mix(HOUSE.wood, HOUSE.ink, 0.12)) +
    ellipse(0, -356, 590, 374, water) +
    clip(
      brush.id("pond"),
      ellipse(0, -356, 590, 374, "#000"),
      ellipse(0, -300, 590, 374, mix(water, palette.deep, 0.18)) +
        ripples(-260, -450, mix(water, HOUSE.white, 0.5)) +
        ripples(230, -230, mix(water, HOUSE.white, 0.5)) +
        ripples(150, -580, mix(water, HOUSE.white, 0.5)) +
        fish
          .map(([x, y, size, turn]) =>
            place(piece(brush, size), x, y, 1, turn + random.int(-8, 8))
          )
          .join("")
    ) +
    nameCard(brush, 0, -20, 600, 200)
  )
}

/** A clear bag full of fry, tied on top. */
export const fry: Form = (brush) => {
  const { palette, random } = brush
  const bag =
    "M-70 -800Q-110 -700 -330 -600Q-390 -300 -350 -60Q-340 0 -280 0H280Q340 0 350 -60Q390 -300 330 -600Q110 -700 70 -800Z"
  const fish: string[] = []
  for (let index = 0; index < 17; index++)
    fish.push(
      place(
        piece(brush, random.int(74, 104)),
        random.int(-270, 270),
        -random.int(60, 430),
        1,
        random.int(-40, 40)
      )
    )
  return (
    ellipse(0, 0, 370, 24, HOUSE.ink, { opacity: 0.14 }) +
    path(
      "M-120 -960Q-40 -900 -50 -800H50Q40 -900 120 -960Q60 -930 0 -960Q-60 -930 -120 -960Z",
      mix(HOUSE.white, palette.disc, 0.3)
    ) +
    path(bag, mix(HOUSE.white, palette.disc, 0.5)) +
    clip(
      brush.id("fry"),
      path(bag, "#000"),
      rect(-400, -490, 800, 520, mix(palette.mid, HOUSE.white, 0.42)) +
        ellipse(0, -490, 380, 26, mix(palette.mid, HOUSE.white, 0.6)) +
        fish.join("")
    ) +
    rect(-84, -826, 168, 44, HOUSE.brick, 22) +
    stroke("M-280 -560Q-330 -300 -300 -80", HOUSE.white, 22, { opacity: 0.6 }) +
    nameCard(brush, 0, -610, 560, 200)
  )
}
