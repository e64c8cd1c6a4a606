import type { Form } from "../art"
import { mix } from "../color"
import { label, labelStyle } from "../label"
import { weave } from "../ornament"
import { HOUSE } from "../palette"
import { clip, path, place, rect, stroke } from "../svg"
import { shadow } from "./shadow"

/** Folding carton seen from the front and the side. */
export const box: Form = (brush) => {
  const { palette, art } = brush
  const body = art.color ?? palette.deep
  return (
    shadow(400) +
    path("M250 -700L350 -640V-60L250 0Z", mix(body, HOUSE.ink, 0.32)) +
    path("M-330 -700L-230 -770H350L250 -700Z", mix(body, HOUSE.white, 0.2)) +
    path("M250 -700L350 -770V-640Z", mix(body, HOUSE.ink, 0.2)) +
    rect(-330, -700, 580, 700, body) +
    weave(-330, -56, 580, 24, palette.accent, mix(body, HOUSE.ink, 0.2)) +
    label(
      brush,
      { x: -270, y: -650, width: 460, height: 540 },
      labelStyle(brush)
    )
  )
}

/** Plaited bamboo box with a paper sleeve: wajit, dodol. */
export const besek: Form = (brush) => {
  const { palette } = brush
  const rows: string[] = []
  for (let row = 0; row < 9; row++)
    rows.push(
      weave(
        -400,
        -430 + row * 48,
        800,
        42,
        row % 2 ? "#C79F5B" : HOUSE.bamboo,
        row % 2 ? "#E6CB95" : "#B98E4C"
      )
    )
  return (
    shadow(430) +
    clip(
      brush.id("besek"),
      rect(-400, -430, 800, 430, "#000", 22),
      rows.join("")
    ) +
    clip(
      brush.id("lid"),
      rect(-424, -540, 848, 200, "#000", 22),
      rows
        .map((row, index) => (index < 5 ? place(row, -6, -110, 1.03) : ""))
        .join("")
    ) +
    stroke("M-424 -340H424", "#8D6631", 10) +
    rect(-215, -560, 430, 570, palette.deep) +
    label(
      brush,
      { x: -190, y: -530, width: 380, height: 510 },
      labelStyle(brush, ["panel", "seal"])
    )
  )
}

/** A bar in its paper sleeve: soap. */
export const bar: Form = (brush) => {
  const { palette, art } = brush
  const soap = art.color ?? "#F1E3C6"
  return (
    shadow(420) +
    rect(-380, -330, 760, 330, soap, 60) +
    rect(-350, -306, 700, 40, HOUSE.white, 20, { opacity: 0.5 }) +
    rect(-240, -345, 480, 360, palette.deep) +
    weave(-240, -345, 480, 20, palette.accent, palette.deep) +
    place(
      rect(-300, -300, 600, 300, mix(soap, palette.disc, 0.5), 56) +
        rect(-272, -278, 544, 34, HOUSE.white, 17, { opacity: 0.5 }),
      20,
      -338,
      0.92,
      -4
    ) +
    place(
      label(brush, { x: -200, y: -560, width: 400, height: 540 }, "panel"),
      0,
      0
    )
  )
}
