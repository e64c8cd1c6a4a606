import type { Brush, Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { eightPointStar, starField, weave } from "../ornament"
import { HOUSE } from "../palette"
import { nameCard } from "../name-card"
import { circle, clip, ellipse, path, place, rect, stroke } from "../svg"
import { fit, setBlock } from "../type"

const shadow = (rx: number): string =>
  ellipse(0, 0, rx, 24, HOUSE.ink, { opacity: 0.15 })

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

const wallFrame = (
  brush: Brush,
  inside: string,
  wood: string = HOUSE.woodDeep
): string =>
  stroke("M-220 -930L0 -1010L220 -930", HOUSE.inkSoft, 7) +
  circle(0, -1012, 14, HOUSE.inkSoft) +
  rect(-420, -940, 840, 660, wood, 14) +
  rect(-386, -906, 772, 592, mix(wood, HOUSE.white, 0.2), 8) +
  rect(-346, -866, 692, 512, HOUSE.paper, 4) +
  clip(brush.id("frame"), rect(-346, -866, 692, 512, "#000"), inside)

/** Carved star rosette in a frame; no sacred text is imitated. */
export const frame: Form = (brush) => {
  const { palette } = brush
  const ring = [0, 1, 2, 3, 4, 5, 6, 7]
    .map((index) => {
      const angle = (Math.PI / 4) * index
      return place(
        path(eightPointStar(52), palette.mid),
        Math.cos(angle) * 172,
        Math.sin(angle) * 172,
        1,
        index * 45
      )
    })
    .join("")
  return (
    wallFrame(
      brush,
      starField(
        {
          id: brush.id("carving"),
          tile: 128,
          color: palette.disc,
          opacity: 1,
          kind: "outline",
        },
        -346,
        -866,
        692,
        512
      ) +
        place(
          circle(0, 0, 244, HOUSE.paper) +
            circle(0, 0, 244, "none", {
              stroke: palette.deep,
              "stroke-width": 8,
            }) +
            ring +
            path(eightPointStar(118), palette.deep) +
            path(eightPointStar(74), HOUSE.turmeric) +
            path(eightPointStar(34), palette.deep),
          0,
          -610
        )
    ) + nameCard(brush, 0, -150, 640, 190)
  )
}

/** Picture frame set with shells. */
export const shellframe: Form = (brush) => {
  const shells: string[] = []
  const spots: [number, number][] = []
  for (let x = -380; x <= 380; x += 126) spots.push([x, -900], [x, -330])
  for (let y = -780; y <= -420; y += 118) spots.push([-388, y], [388, y])
  spots.forEach(([x, y], index) =>
    shells.push(
      place(
        glyph(
          index % 3 === 0 ? "coral" : "spiral-shell",
          136,
          index % 3 === 1 ? "#D8B38A" : index % 3 ? "#EADFCB" : undefined
        ),
        x,
        y,
        1,
        brush.random.int(0, 300)
      )
    )
  )
  return (
    wallFrame(
      brush,
      rect(-346, -866, 692, 512, "#CFE0E0") +
        path("M-346 -560Q-100 -640 80 -540T346 -580V-340H-346Z", "#6E9FA8") +
        circle(170, -740, 62, HOUSE.turmeric),
      HOUSE.wood
    ) +
    shells.join("") +
    nameCard(brush, 0, -150, 600, 190)
  )
}

/** Wall clock with star hours. */
export const clock: Form = (brush) => {
  const { palette } = brush
  const hours = Array.from({ length: 12 }, (_, index) => {
    const angle = (Math.PI / 6) * index
    return place(
      path(eightPointStar(index % 3 ? 18 : 34), palette.deep),
      Math.sin(angle) * 258,
      -Math.cos(angle) * 258
    )
  }).join("")
  return (
    place(
      path(eightPointStar(430), HOUSE.woodDeep) +
        circle(0, 0, 336, mix(HOUSE.wood, HOUSE.white, 0.15)) +
        circle(0, 0, 308, HOUSE.paper) +
        hours +
        circle(0, 0, 150, "none", {
          stroke: palette.disc,
          "stroke-width": 10,
        }) +
        stroke("M0 0L-96 -120", HOUSE.ink, 20) +
        stroke("M0 0L128 -170", HOUSE.ink, 14) +
        stroke("M0 40L-10 -200", HOUSE.brick, 6) +
        circle(0, 0, 20, HOUSE.brick),
      0,
      -620
    ) + nameCard(brush, 0, -80, 620, 180)
  )
}

/** Carved board for a door or a hall. */
export const nameboard: Form = (brush) => {
  const { art } = brush
  const words = fit(
    art.words ?? brush.facts.maker,
    { width: 640, height: 220, maxSize: 130, maxLines: 2 },
    "serif"
  )
  return (
    stroke("M-300 -800L0 -960L300 -800", HOUSE.inkSoft, 9) +
    circle(0, -962, 16, HOUSE.inkSoft) +
    path(
      "M-480 -800Q-440 -830 -400 -800H400Q440 -830 480 -800V-430Q440 -400 400 -430H-400Q-440 -400 -480 -430Z",
      HOUSE.woodDeep
    ) +
    rect(-430, -770, 860, 310, mix(HOUSE.wood, HOUSE.white, 0.12), 10) +
    stroke(
      "M-400 -700H400M-400 -560H180M-100 -510H400",
      mix(HOUSE.wood, HOUSE.ink, 0.15),
      5,
      { opacity: 0.5 }
    ) +
    setBlock(words, 0, -616, { face: "serif", fill: "#4A2C14" }) +
    nameCard(brush, 0, -180, 560, 190)
  )
}

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
