import type { Random } from "../lib/random"
import { mix } from "./color"
import { glyph } from "./glyph"
import { weave } from "./ornament"
import { HOUSE } from "./palette"
import { path, place, rect, stroke } from "./svg"

export const BANNER_WIDTH = 1600
export const BANNER_HEIGHT = 640

/** The land around a pesantren, which decides what its banner shows. */
export const TERRAINS = ["mountain", "coast", "rice", "tea", "town"] as const
export type Terrain = (typeof TERRAINS)[number]

export interface Hour {
  sky: string
  sun: string
  far: string
  near: string
  field: string
  ink: string
}

/** Hours of the day; each pesantren keeps one. */
export const HOURS: readonly Hour[] = [
  {
    sky: "#F8E9CF",
    sun: "#E2A72E",
    far: "#C9B79A",
    near: "#7F9A6B",
    field: "#B9C784",
    ink: "#152A47",
  },
  {
    sky: "#E3ECF0",
    sun: "#FBF0D6",
    far: "#9DB4C4",
    near: "#4F7A66",
    field: "#A5BF86",
    ink: "#152A47",
  },
  {
    sky: "#F6DCCB",
    sun: "#C8693F",
    far: "#C58F7D",
    near: "#6B5A63",
    field: "#B99A6E",
    ink: "#3C1D14",
  },
  {
    sky: "#EAF0DC",
    sun: "#E9C667",
    far: "#A9BF9A",
    near: "#4B7A4A",
    field: "#9DBB72",
    ink: "#1F3F1B",
  },
]

export interface View {
  hour: Hour
  random: Random
}

/** A ridge from left to right that starts at `base` and swings by `swing`. */
function ridge(view: View, base: number, swing: number, peaks: number): string {
  const step = BANNER_WIDTH / peaks
  let d = `M-20 ${BANNER_HEIGHT}V${base}`
  for (let index = 0; index <= peaks; index++) {
    const x = index * step
    const y = base - view.random.int(0, swing)
    d += `Q${x + step * 0.25} ${y} ${x + step * 0.5} ${y + swing * 0.35}T${x + step} ${base - view.random.int(0, swing / 2)}`
  }
  return `${d}V${BANNER_HEIGHT}Z`
}

const volcano = (
  x: number,
  base: number,
  width: number,
  height: number,
  fill: string
): string =>
  path(
    `M${x - width} ${base}Q${x - width * 0.35} ${base - height * 0.35} ${x - width * 0.1} ${base - height}Q${x} ${base - height * 0.94} ${x + width * 0.1} ${base - height}Q${x + width * 0.35} ${base - height * 0.35} ${x + width} ${base}Z`,
    fill
  )

/** Low houses with hipped roofs, as a Sundanese pesantren has. */
function houses(x: number, base: number, count: number, view: View): string {
  let out = ""
  let left = x
  for (let index = 0; index < count; index++) {
    const width = view.random.int(70, 120)
    const height = view.random.int(40, 58)
    const wall = view.random.pick([HOUSE.paper, HOUSE.sand, "#F6E3D3"])
    const roof = view.random.pick([HOUSE.brick, HOUSE.brickDeep, "#7C5430"])
    out +=
      rect(left, base - height, width, height, wall) +
      path(
        `M${left - 16} ${base - height}L${left + width * 0.28} ${base - height - 44}H${left + width * 0.72}L${left + width + 16} ${base - height}Z`,
        roof
      ) +
      rect(
        left + width * 0.42,
        base - 30,
        width * 0.18,
        30,
        mix(roof, HOUSE.ink, 0.3)
      ) +
      rect(left + width * 0.14, base - height + 14, 16, 16, view.hour.ink, 2, {
        opacity: 0.55,
      }) +
      rect(left + width * 0.74, base - height + 14, 16, 16, view.hour.ink, 2, {
        opacity: 0.55,
      })
    left += width + view.random.int(16, 40)
  }
  return out
}

const trees = (
  xs: readonly number[],
  base: number,
  name: string,
  size: number,
  tint: string
): string =>
  xs
    .map((x, index) =>
      place(glyph(name, size + (index % 3) * 14, tint), x, base - size * 0.42)
    )
    .join("")

export const LAND: Readonly<Record<Terrain, (view: View) => string>> = {
  mountain: (view) =>
    volcano(1060, 470, 620, 330, view.hour.far) +
    volcano(1430, 480, 460, 230, mix(view.hour.far, view.hour.near, 0.35)) +
    path(ridge(view, 450, 60, 4), view.hour.near) +
    path(ridge(view, 530, 40, 3), view.hour.field) +
    houses(960, 530, 4, view) +
    trees(
      [880, 1400, 1470, 1540],
      540,
      "evergreen-tree",
      84,
      mix(view.hour.near, HOUSE.ink, 0.15)
    ),
  coast: (view) =>
    path(ridge(view, 380, 90, 3), view.hour.far) +
    rect(0, 390, BANNER_WIDTH, 250, "#6E9FA8") +
    [0, 1, 2, 3]
      .map((row) =>
        weave(
          row * 57 - 40,
          420 + row * 32,
          BANNER_WIDTH + 80,
          9,
          mix("#6E9FA8", HOUSE.white, 0.35),
          "#6E9FA8"
        )
      )
      .join("") +
    place(glyph("sailboat", 130, "#C8693F"), 1180, 400) +
    place(glyph("sailboat", 82, "#E2A72E"), 960, 384) +
    path("M0 600Q500 520 900 570T1600 520V640H0Z", "#E9D6AE") +
    houses(1300, 556, 2, view) +
    trees([1230, 1560], 556, "palm-tree", 150, "#5F8A4C"),
  rice: (view) =>
    volcano(1180, 420, 560, 230, view.hour.far) +
    path(ridge(view, 420, 40, 4), view.hour.near) +
    [0, 1, 2, 3, 4]
      .map((step) => {
        const y = 430 + step * 42
        const fill = mix(
          view.hour.field,
          step % 2 ? "#D9C65A" : "#5F8A4C",
          0.28 + step * 0.06
        )
        return (
          path(
            `M-10 ${y + 30}Q400 ${y - 26 + step * 6} 820 ${y + 12}T1610 ${y - 10}V640H-10Z`,
            fill
          ) +
          stroke(
            `M-10 ${y + 30}Q400 ${y - 26 + step * 6} 820 ${y + 12}T1610 ${y - 10}`,
            mix(fill, HOUSE.white, 0.4),
            5
          )
        )
      })
      .join("") +
    houses(1080, 440, 3, view) +
    trees([1010, 1480], 446, "palm-tree", 110, "#4B7A4A") +
    [880, 1000, 1130, 1260]
      .map((x, index) =>
        place(glyph("sheaf-of-rice", 104, "#D9A93A"), x, 575 + (index % 2) * 14)
      )
      .join(""),
  tea: (view) =>
    volcano(1290, 400, 520, 250, view.hour.far) +
    path(ridge(view, 400, 60, 4), mix(view.hour.near, view.hour.far, 0.4)) +
    path("M-10 470Q500 340 1000 430T1610 390V640H-10Z", view.hour.near) +
    Array.from({ length: 9 }, (_, row) =>
      stroke(
        `M-20 ${500 + row * 30}Q${480 + row * 10} ${370 + row * 34} ${1000 + row * 14} ${458 + row * 30}T1620 ${418 + row * 34}`,
        mix(view.hour.near, row % 2 ? "#A9C77E" : "#6C9457", 0.6),
        17,
        { "stroke-dasharray": "34 10" }
      )
    ).join("") +
    houses(1230, 408, 3, view),
  town: (view) =>
    volcano(1240, 420, 560, 220, view.hour.far) +
    path(ridge(view, 440, 36, 5), view.hour.near) +
    houses(830, 470, 6, view) +
    rect(0, 470, BANNER_WIDTH, 170, view.hour.field) +
    houses(880, 560, 5, { ...view }) +
    trees(
      [820, 1510, 1570],
      566,
      "deciduous-tree",
      100,
      mix(view.hour.near, "#4B7A4A", 0.5)
    ),
}
