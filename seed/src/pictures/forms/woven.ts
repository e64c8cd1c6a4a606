import type { Brush, Form } from "../art"
import { mix } from "../color"
import { weave } from "../ornament"
import { HOUSE } from "../palette"
import { nameCard } from "../name-card"
import { clip, ellipse, path, place, rect, stroke } from "../svg"
import { shadow } from "./shadow"

const plaited = (
  brush: Brush,
  name: string,
  shape: string,
  box: readonly [number, number, number, number],
  colors: readonly [string, string]
): string => {
  const [x, y, width, height] = box
  const rows: string[] = []
  for (let row = 0; row * 46 < height; row++)
    rows.push(
      weave(
        x,
        y + row * 46,
        width,
        46,
        colors[row % 2] ?? colors[0],
        mix(colors[(row + 1) % 2] ?? colors[1], HOUSE.white, 0.25)
      )
    )
  return clip(brush.id(name), shape, rows.join(""))
}

/** Pandan tote with two handles. */
export const tote: Form = (brush) => {
  const shape = path(
    "M-360 -560H360L310 -30Q306 0 270 0H-270Q-306 0 -310 -30Z",
    "#000"
  )
  return (
    shadow(350) +
    stroke("M-190 -560C-190 -900 190 -900 190 -560", HOUSE.woodDeep, 34) +
    plaited(
      brush,
      "tote",
      shape,
      [-370, -560, 740, 570],
      ["#7F9A5A", "#D8B777"]
    ) +
    rect(-370, -590, 740, 60, HOUSE.woodDeep, 16) +
    nameCard(brush, 0, -270, 480, 200)
  )
}

/** Hanging lamp of split bamboo. */
export const lamp: Form = (brush) => {
  const shape = path(
    "M-120 -760H120Q340 -560 280 -260H-280Q-340 -560 -120 -760Z",
    "#000"
  )
  return (
    stroke("M0 -1200V-760", HOUSE.ink, 9) +
    ellipse(0, -500, 430, 390, "#F4D68A", { opacity: 0.55 }) +
    ellipse(0, -250, 270, 46, "#FFF3CF") +
    plaited(
      brush,
      "lamp",
      shape,
      [-340, -770, 680, 520],
      ["#B98E4C", "#E6CB95"]
    ) +
    rect(-130, -792, 260, 46, HOUSE.woodDeep, 14) +
    rect(-290, -284, 580, 40, HOUSE.woodDeep, 14) +
    nameCard(brush, 0, -90, 520, 190)
  )
}

/** A pile of plaited bamboo boxes. */
export const basketstack: Form = (brush) => {
  const one = (x: number, y: number, width: number, name: string): string =>
    plaited(
      brush,
      name,
      rect(x - width / 2, y - 190, width, 190, "#000", 18),
      [x - width / 2, y - 190, width, 190],
      ["#C79F5B", "#E6CB95"]
    ) +
    rect(x - width / 2 - 14, y - 208, width + 28, 60, "#B98E4C", 14) +
    weave(x - width / 2 - 14, y - 190, width + 28, 24, "#8D6631", "#D8B777")
  return (
    shadow(470) +
    one(-220, 0, 420, "b1") +
    one(220, 0, 420, "b2") +
    one(-120, -208, 400, "b3") +
    one(180, -208, 380, "b4") +
    one(20, -416, 400, "b5") +
    nameCard(brush, 0, -130, 520, 190)
  )
}

/** Knotted rope bag; `color` is the yarn. */
export const ropebag: Form = (brush) => {
  const yarn = brush.art.color ?? "#A63D1F"
  const dark = mix(yarn, HOUSE.ink, 0.22)
  const shape = path(
    "M-320 -520Q-390 -120 -250 -10Q0 40 250 -10Q390 -120 320 -520Z",
    "#000"
  )
  const stitches: string[] = []
  for (let row = 0; row < 10; row++)
    for (let column = 0; column < 12; column++)
      stitches.push(
        stroke(
          `M${-360 + column * 64 + (row % 2) * 32} ${-500 + row * 54}q16 40 32 0q16 40 32 0`,
          row % 4 === 3 ? HOUSE.turmeric : dark,
          11
        )
      )
  return (
    shadow(330) +
    stroke("M-260 -520C-300 -960 300 -960 260 -520", dark, 30) +
    stroke(
      "M-260 -520C-300 -960 300 -960 260 -520",
      mix(yarn, HOUSE.white, 0.3),
      30,
      { "stroke-dasharray": "22 26" }
    ) +
    clip(
      brush.id("rope"),
      shape,
      rect(-400, -540, 800, 580, yarn) + stitches.join("")
    ) +
    rect(-334, -548, 668, 56, dark, 28) +
    nameCard(brush, 0, -230, 450, 190)
  )
}

/** Rolled rush mat (mendong). */
export const rollmat: Form = (brush) => {
  const stripes = [
    "#A63D1F",
    "#E6CB95",
    "#3B6B35",
    "#E6CB95",
    "#1F3A5F",
    "#E6CB95",
  ]
  const mat = stripes
    .map((color, index) =>
      weave(
        -470,
        -170 + index * 34,
        940,
        34,
        color,
        mix(color, HOUSE.white, 0.4)
      )
    )
    .join("")
  const roll = (y: number, name: string): string =>
    clip(
      brush.id(name),
      rect(-470, y - 204, 940, 204, "#000", 100),
      place(mat, 0, y - 34)
    ) +
    ellipse(440, y - 102, 40, 100, "#D8B777") +
    ellipse(440, y - 102, 22, 60, "#A98448") +
    ellipse(440, y - 102, 8, 24, "#E6CB95") +
    rect(-250, y - 208, 34, 212, HOUSE.woodDeep, 8) +
    rect(180, y - 208, 34, 212, HOUSE.woodDeep, 8)
  return (
    shadow(480) +
    place(roll(0, "r1"), -30, 0) +
    place(roll(0, "r2"), 40, -196) +
    place(roll(0, "r3"), 0, -392) +
    nameCard(brush, 0, -730, 560, 200)
  )
}
