import type { Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { label, labelStyle } from "../label"
import { weave } from "../ornament"
import { HOUSE } from "../palette"
import { circle, clip, path, place, rect, stroke } from "../svg"
import { shadow } from "./shadow"

/** Stand-up bag with a seal on top: crisps, powders, coffee. */
export const pouch: Form = (brush) => {
  const { palette, art } = brush
  const body = art.color ?? palette.deep
  const dark = mix(body, HOUSE.ink, 0.25)
  const shape =
    "M-300 -850C-312 -620 -330 -420 -322 -30Q0 40 322 -30C330 -420 312 -620 300 -850Z"
  return (
    shadow(360) +
    clip(
      brush.id("pouch"),
      path(shape, "#000"),
      rect(-340, -860, 680, 920, body) +
        path(
          "M-340 -860H-250C-290 -560 -300 -300 -262 20H-340Z",
          mix(body, HOUSE.white, 0.1)
        ) +
        path("M-340 -70Q0 10 340 -70V80H-340Z", dark, { opacity: 0.55 }) +
        rect(-340, -860, 680, 74, dark) +
        weave(-340, -790, 680, 14, palette.accent, dark)
    ) +
    circle(0, -822, 20, palette.ground) +
    label(
      brush,
      { x: -215, y: -730, width: 430, height: 600 },
      labelStyle(brush)
    )
  )
}

/** Woven or paper sack, sewn on top: rice, feed, fertiliser. */
export const sack: Form = (brush) => {
  const { palette, art } = brush
  const body = art.color ?? HOUSE.sand
  const shape =
    "M-290 -820Q-250 -790 -300 -600Q-372 -300 -330 -40Q-320 0 -270 0H270Q320 0 330 -40Q372 -300 300 -600Q250 -790 290 -820Q150 -850 0 -836Q-150 -850 -290 -820Z"
  return (
    shadow(380) +
    path(shape, body) +
    clip(
      brush.id("sack"),
      path(shape, "#000"),
      rect(-380, -90, 760, 100, palette.deep) +
        weave(-380, -104, 760, 26, palette.accent, palette.deep) +
        path("M-380 -860H-250Q-330 -500 -290 20H-380Z", HOUSE.white, {
          opacity: 0.35,
        })
    ) +
    stroke("M-270 -776Q0 -806 270 -776", palette.deep, 8, {
      "stroke-dasharray": "26 18",
    }) +
    label(
      brush,
      { x: -225, y: -690, width: 450, height: 540 },
      labelStyle(brush, ["split", "panel", "seal"])
    )
  )
}

/** Clear vacuum pack with a header card: frozen food. */
export const vacuum: Form = (brush) => {
  const { palette, art, random } = brush
  const pieces: string[] = []
  for (let index = 0; index < 8; index++)
    pieces.push(
      place(
        glyph(art.glyph ?? "fish", 230, art.tint),
        -210 + (index % 3) * 205 + random.int(-14, 14),
        -420 + Math.floor(index / 3) * 165,
        1,
        random.int(-35, 35)
      )
    )
  return (
    shadow(370) +
    rect(-330, -560, 660, 560, mix(HOUSE.white, palette.disc, 0.55), 34) +
    clip(
      brush.id("vacuum"),
      rect(-312, -560, 624, 540, "#000", 26),
      pieces.join("")
    ) +
    stroke("M-300 -40H300", HOUSE.white, 10, {
      opacity: 0.8,
      "stroke-dasharray": "20 16",
    }) +
    path("M-290 -480C-260 -380 -280 -200 -256 -90", "none", {
      stroke: HOUSE.white,
      "stroke-width": 22,
      opacity: 0.55,
      "stroke-linecap": "round",
    }) +
    rect(-345, -900, 690, 400, palette.deep, 18) +
    label(
      { ...brush, art: { ...art, glyph: "snowflake", tint: "#4A8790" } },
      { x: -310, y: -870, width: 620, height: 340 },
      "panel"
    )
  )
}
