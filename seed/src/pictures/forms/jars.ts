import type { Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { label, labelStyle } from "../label"
import { weave } from "../ornament"
import { HOUSE } from "../palette"
import { clip, ellipse, path, place, rect } from "../svg"
import { shadow } from "./shadow"

/** Glass jar with a cloth over the lid: honey, jam, sambal, floss. */
export const jar: Form = (brush) => {
  const { palette, art } = brush
  const content = art.color ?? palette.mid
  const body =
    "M-250 -560Q-300 -530 -300 -440V-70Q-300 0 -230 0H230Q300 0 300 -70V-440Q300 -530 250 -560Z"
  const cloth = palette.deep
  return (
    shadow(330) +
    path(body, mix(content, HOUSE.white, 0.62)) +
    clip(
      brush.id("jar"),
      path(body, "#000"),
      rect(-300, -480, 600, 500, content) +
        ellipse(0, -480, 300, 26, mix(content, HOUSE.white, 0.22)) +
        rect(-276, -540, 34, 500, HOUSE.white, 17, { opacity: 0.28 })
    ) +
    rect(-250, -600, 500, 60, mix(cloth, HOUSE.ink, 0.2), 16) +
    path(
      "M-236 -716Q0 -760 236 -716L286 -560Q250 -540 214 -566Q178 -540 142 -566Q106 -540 70 -566Q36 -540 0 -566Q-36 -540 -70 -566Q-106 -540 -142 -566Q-178 -540 -214 -566Q-250 -540 -286 -560Z",
      cloth
    ) +
    weave(-262, -640, 524, 18, palette.accent, mix(cloth, HOUSE.ink, 0.3)) +
    label(
      brush,
      { x: -195, y: -455, width: 390, height: 400 },
      labelStyle(brush, ["panel", "split"])
    )
  )
}

/** Wide clear jar with a screw lid, what is in it can be seen. */
export const toples: Form = (brush) => {
  const { palette, art } = brush
  const pieces: string[] = []
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 5; column++)
      pieces.push(
        place(
          glyph(art.glyph ?? "cookie", 128, art.tint),
          -270 + column * 132 + (row % 2 ? 30 : 0) + brush.random.int(-10, 10),
          -70 - row * 102,
          1,
          brush.random.int(0, 350)
        )
      )
  const body =
    "M-330 -560Q-350 -300 -330 -40Q-326 0 -280 0H280Q326 0 330 -40Q350 -300 330 -560Z"
  return (
    shadow(370) +
    path(body, mix(HOUSE.white, palette.disc, 0.45)) +
    clip(
      brush.id("toples"),
      path(body, "#000"),
      pieces.join("") +
        rect(-312, -540, 36, 520, HOUSE.white, 18, { opacity: 0.4 })
    ) +
    rect(-320, -680, 640, 130, palette.deep, 34) +
    weave(
      -320,
      -594,
      640,
      18,
      palette.accent,
      mix(palette.deep, HOUSE.ink, 0.25)
    ) +
    label(brush, { x: -190, y: -420, width: 380, height: 340 }, "panel")
  )
}
