import type { Brush, Form } from "../art"
import { mix } from "../color"
import { eightPointStar, weave } from "../ornament"
import { HOUSE } from "../palette"
import { nameCard } from "../name-card"
import { clip, ellipse, path, place, rect, stroke } from "../svg"

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
