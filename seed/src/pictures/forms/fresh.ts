import type { Brush, Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { weave } from "../ornament"
import { HOUSE } from "../palette"
import { circle, clip, ellipse, path, place, rect, stroke } from "../svg"
import { nameCard } from "../name-card"

const piece = (brush: Brush, size: number, name = brush.art.glyph): string =>
  glyph(name ?? "leafy-green", size, brush.art.tint)

/** Wooden crate, heaped: vegetables, fruit, mushrooms. */
export const crate: Form = (brush) => {
  const { art, random } = brush
  const names = [art.glyph ?? "carrot", art.second ?? art.glyph ?? "carrot"]
  const heap = [
    [-250, -430, 270],
    [0, -560, 300],
    [240, -440, 280],
    [-130, -500, 280],
    [130, -505, 290],
    [-290, -360, 250],
    [300, -360, 250],
    [0, -400, 300],
    [-150, -350, 260],
    [160, -355, 260],
  ] as const
  const fruit = heap
    .map(([x, y, size], index) =>
      place(
        glyph(
          names[index % 2] ?? "carrot",
          size,
          index % 2 && art.second ? undefined : art.tint
        ),
        x,
        y,
        1,
        random.int(-38, 38)
      )
    )
    .join("")
  const slat = (y: number, shade: number): string =>
    rect(-420, y, 840, 104, mix(HOUSE.wood, HOUSE.white, shade), 10) +
    circle(-380, y + 52, 9, HOUSE.woodDeep) +
    circle(380, y + 52, 9, HOUSE.woodDeep)
  return (
    ellipse(0, 0, 460, 24, HOUSE.ink, { opacity: 0.15 }) +
    rect(-390, -350, 780, 330, HOUSE.woodDeep, 10) +
    fruit +
    slat(-340, 0.12) +
    slat(-226, 0.22) +
    slat(-112, 0.1) +
    nameCard(brush, 0, -170, 520, 210)
  )
}

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

/** Hills, a fence and the animal: kurban and akikah. */
export const paddock: Form = (brush) => {
  const { palette } = brush
  const rail = (y: number): string => rect(-720, y, 1440, 30, HOUSE.wood, 6)
  const post = (x: number): string =>
    rect(x - 22, -330, 44, 350, mix(HOUSE.wood, HOUSE.ink, 0.15), 8)
  return (
    circle(340, -760, 120, palette.accent) +
    path(
      "M-720 -420Q-420 -700 -120 -480Q160 -720 720 -440V200H-720Z",
      "#9DB887"
    ) +
    path("M-720 -300Q-200 -480 720 -290V200H-720Z", "#7FA168") +
    place(piece(brush, 760), -10, -380) +
    rail(-250) +
    rail(-130) +
    [-600, -300, 0, 300, 600].map(post).join("") +
    nameCard(brush, 0, -70, 680, 210)
  )
}

/** A nest of straw with eggs. */
export const eggs: Form = (brush) => {
  const { art, random } = brush
  const egg = (x: number, y: number, turn: number): string =>
    place(glyph("egg", 250, art.tint ?? "#D9A066"), x, y, 1, turn)
  const straws: string[] = []
  for (let index = 0; index < 46; index++) {
    const x = random.int(-430, 430)
    const y = -random.int(20, 210)
    straws.push(
      stroke(
        `M${x} ${y}q${random.int(-90, 90)} ${random.int(-50, 30)} ${random.int(-150, 150)} ${random.int(-24, 24)}`,
        random.pick(["#D8B777", "#C49A52", "#E7CE98"]),
        11
      )
    )
  }
  return (
    ellipse(0, -40, 470, 90, "#8D6631") +
    ellipse(0, -110, 470, 130, "#B98A45") +
    [
      [-250, -260, -18],
      [0, -300, 4],
      [250, -260, 16],
      [-130, -200, -8],
      [130, -200, 12],
    ]
      .map(([x, y, turn]) => egg(x ?? 0, y ?? 0, turn ?? 0))
      .join("") +
    straws.join("") +
    nameCard(brush, 0, -620, 600, 220)
  )
}

/** Three plants in clay pots. */
export const pots: Form = (brush) => {
  const { art, palette } = brush
  const clay = art.color ?? "#B5623C"
  const pot = (x: number, scale: number, name: string): string =>
    place(
      ellipse(0, 0, 150, 16, HOUSE.ink, { opacity: 0.15 }) +
        place(glyph(name, 420, art.tint), 0, -390) +
        path("M-150 -240H150L112 0H-112Z", clay) +
        rect(-172, -282, 344, 62, mix(clay, HOUSE.white, 0.14), 10) +
        weave(-132, -150, 264, 20, palette.ground, clay),
      x,
      0,
      scale
    )
  const side = art.second ?? art.glyph ?? "cactus"
  return (
    pot(-330, 0.86, side) +
    pot(330, 0.8, side) +
    place(pot(0, 1.12, art.glyph ?? "cactus"), 0, 60) +
    nameCard(brush, 0, -810, 620, 200)
  )
}
