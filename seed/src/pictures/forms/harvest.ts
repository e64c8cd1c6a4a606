import type { Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { weave } from "../ornament"
import { HOUSE } from "../palette"
import { circle, ellipse, path, place, rect, stroke } from "../svg"
import { nameCard } from "../name-card"

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
