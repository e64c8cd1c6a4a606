import type { Brush, Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { eightPointStar, starField } from "../ornament"
import { HOUSE } from "../palette"
import { nameCard } from "../name-card"
import { circle, clip, path, place, rect, stroke } from "../svg"
import { fit, setBlock } from "../type"

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
