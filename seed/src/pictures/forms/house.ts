import type { Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { eightPointStar, weave } from "../ornament"
import { HOUSE } from "../palette"
import { nameCard } from "../name-card"
import { circle, ellipse, path, place, rect, stroke } from "../svg"
import { fit, setBlock } from "../type"
import { shadow } from "./shadow"

/** Folding stand of teak with an open book. */
export const bookstand: Form = (brush) =>
  shadow(380) +
  path("M-360 0L250 -520L340 -520L-230 0Z", HOUSE.woodDeep) +
  path("M360 0L-250 -520L-340 -520L230 0Z", HOUSE.wood) +
  place(path(eightPointStar(50), HOUSE.turmeric), 0, -260) +
  place(glyph("open-book", 720, "#3B6B35"), 0, -620) +
  nameCard(brush, 0, -60, 480, 180)

/** Small desk shelf with books. */
export const shelf: Form = (brush) => {
  const spines: string[] = []
  let x = -360
  const colors = [
    "#1F3A5F",
    "#A63D1F",
    "#3B6B35",
    "#E2A72E",
    "#8E1B4F",
    "#5B5346",
  ]
  for (let index = 0; x < 260; index++) {
    const width = brush.random.int(52, 92)
    const height = brush.random.int(230, 330)
    const color = colors[index % colors.length] ?? "#1F3A5F"
    spines.push(
      rect(x, -470 - height, width, height, color, 6) +
        rect(x, -470 - height * 0.8, width, 20, mix(color, HOUSE.white, 0.45))
    )
    x += width + 6
  }
  return (
    shadow(460) +
    spines.join("") +
    rect(-430, -480, 860, 44, HOUSE.wood, 8) +
    rect(-430, -840, 44, 840, HOUSE.woodDeep, 10) +
    rect(386, -840, 44, 840, HOUSE.woodDeep, 10) +
    rect(-430, -60, 860, 44, HOUSE.wood, 8) +
    nameCard(brush, 0, -240, 600, 220)
  )
}

/** A string of wooden beads with its tassel. */
export const beads: Form = (brush) => {
  const wood = brush.art.color ?? "#8A5A30"
  const ring = Array.from({ length: 33 }, (_, index) => {
    const angle = (Math.PI * 2 * index) / 33 - Math.PI / 2 + 0.12
    const big = index % 11 === 10
    const x = Math.cos(angle) * 350
    const y = -530 + Math.sin(angle) * 350
    return (
      circle(x, y, big ? 42 : 32, big ? HOUSE.turmeric : wood) +
      circle(x - 9, y - 10, 9, HOUSE.white, { opacity: 0.35 })
    )
  }).join("")
  return (
    ring +
    stroke("M0 -200V-130", wood, 12) +
    circle(0, -186, 34, HOUSE.turmeric) +
    path("M-34 -140H34L62 20H-62Z", brush.palette.accent) +
    [-30, -10, 10, 30]
      .map((x) =>
        stroke(
          `M${x * 0.7} -130L${x * 1.6} 16`,
          mix(brush.palette.accent, HOUSE.ink, 0.3),
          5
        )
      )
      .join("") +
    nameCard(brush, 0, -530, 440, 220)
  )
}

/** Polished coconut shells: a bowl and a spoon. */
export const coconut: Form = (brush) =>
  shadow(400) +
  place(
    rect(-26, -560, 52, 560, HOUSE.wood, 24) +
      ellipse(0, -580, 86, 120, "#5A3519") +
      ellipse(-10, -590, 52, 84, "#7C5430"),
    300,
    -20,
    1,
    24
  ) +
  path("M-390 -470Q-380 -20 -60 0Q260 -20 270 -470Z", "#5A3519") +
  ellipse(-60, -470, 330, 104, "#EADFCB") +
  ellipse(-60, -462, 286, 80, "#7C5430") +
  [-240, -60, 120]
    .map((x) => place(path(eightPointStar(42), HOUSE.turmeric), x, -240))
    .join("") +
  weave(-372, -400, 624, 20, HOUSE.bamboo, "#5A3519") +
  nameCard(brush, 0, -720, 600, 200)

/** Key rings with shells. */
export const keyring: Form = (brush) =>
  rect(-470, -960, 940, 36, HOUSE.wood, 18) +
  [-300, 0, 300]
    .map(
      (x, index) =>
        stroke(`M${x} -930v70`, HOUSE.inkSoft, 8) +
        circle(x, -800, 64, "none", {
          stroke: HOUSE.lineStrong,
          "stroke-width": 14,
        }) +
        stroke(`M${x} -736v90`, HOUSE.lineStrong, 10) +
        place(
          glyph("spiral-shell", 300, ["#D8B38A", "#C98B6A", "#EADFCB"][index]),
          x,
          -500 + (index === 1 ? 50 : 0),
          1,
          index * 12 - 12
        )
    )
    .join("") +
  nameCard(brush, 0, -150, 600, 190)

/** Mug with a printed name. */
export const mug: Form = (brush) => {
  const { palette, art } = brush
  const words = fit(
    art.words ?? "Santri",
    { width: 400, height: 150, maxSize: 130, maxLines: 1 },
    "serif"
  )
  return (
    shadow(340) +
    circle(330, -330, 150, "none", {
      stroke: palette.deep,
      "stroke-width": 56,
    }) +
    rect(-310, -600, 620, 600, HOUSE.paper, 54) +
    ellipse(0, -600, 310, 52, mix(HOUSE.paper, palette.deep, 0.18)) +
    weave(-310, -500, 620, 22, palette.accent, HOUSE.paper) +
    weave(-310, -110, 620, 22, palette.accent, HOUSE.paper) +
    setBlock(words, 0, -295, { face: "serif", fill: palette.deep }) +
    nameCard(brush, 0, -830, 520, 180)
  )
}

/** Painted paper parasol of Tasikmalaya, seen open. */
export const parasol: Form = (brush) => {
  const color = brush.art.color ?? "#A63D1F"
  const wedges = Array.from({ length: 16 }, (_, index) => {
    const from = (Math.PI / 8) * index
    const to = from + Math.PI / 8
    return path(
      `M0 0L${Math.cos(from) * 430} ${Math.sin(from) * 430}Q${Math.cos((from + to) / 2) * 400} ${Math.sin((from + to) / 2) * 400} ${Math.cos(to) * 430} ${Math.sin(to) * 430}Z`,
      index % 2 ? color : mix(color, HOUSE.white, 0.16)
    )
  }).join("")
  const flowers = Array.from({ length: 8 }, (_, index) => {
    const angle = (Math.PI / 4) * index + 0.2
    return place(
      glyph(
        index % 2 ? "cherry-blossom" : "hibiscus",
        128,
        index % 2 ? "#F1D9C9" : HOUSE.turmeric
      ),
      Math.cos(angle) * 270,
      Math.sin(angle) * 270,
      1,
      index * 45
    )
  }).join("")
  return (
    stroke("M40 -480L330 0", HOUSE.woodDeep, 30) +
    stroke("M330 0q50 40 90 -10", HOUSE.woodDeep, 26) +
    place(
      wedges +
        circle(0, 0, 150, "none", {
          stroke: HOUSE.turmeric,
          "stroke-width": 9,
        }) +
        circle(0, 0, 400, "none", {
          stroke: HOUSE.turmeric,
          "stroke-width": 6,
          opacity: 0.7,
        }) +
        flowers +
        path(eightPointStar(58), HOUSE.ink) +
        circle(0, 0, 22, HOUSE.turmeric),
      0,
      -560
    ) +
    nameCard(brush, -90, -70, 520, 180)
  )
}
