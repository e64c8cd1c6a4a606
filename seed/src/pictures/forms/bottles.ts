import type { Form } from "../art"
import { mix } from "../color"
import { label, labelStyle } from "../label"
import { weave } from "../ornament"
import { HOUSE } from "../palette"
import { clip, ellipse, path, place, rect, stroke } from "../svg"
import { shadow } from "./shadow"

/** Slim glass bottle: honey, oil, syrup. */
export const bottle: Form = (brush) => {
  const { palette, art } = brush
  const content = art.color ?? palette.mid
  const body =
    "M-78 -900V-760C-78 -690 -200 -650 -200 -540V-50Q-200 0 -150 0H150Q200 0 200 -50V-540C200 -650 78 -690 78 -760V-900Z"
  return (
    shadow(240) +
    path(body, mix(content, HOUSE.white, 0.55)) +
    clip(
      brush.id("bottle"),
      path(body, "#000"),
      rect(-200, -720, 400, 740, content) +
        path(
          "M-176 -540C-176 -610 -110 -640 -80 -690L-60 -690C-90 -630 -146 -610 -146 -540V-40H-176Z",
          HOUSE.white,
          { opacity: 0.3 }
        )
    ) +
    rect(-92, -950, 184, 110, palette.deep, 14) +
    weave(
      -92,
      -868,
      184,
      16,
      palette.accent,
      mix(palette.deep, HOUSE.ink, 0.3)
    ) +
    label(
      brush,
      { x: -160, y: -510, width: 320, height: 440 },
      labelStyle(brush, ["panel", "split"])
    )
  )
}

/** Dairy bottle with a wide neck. */
export const milk: Form = (brush) => {
  const { palette, art } = brush
  const content = art.color ?? "#FBF7EF"
  const body =
    "M-110 -780V-640C-110 -560 -220 -560 -220 -440V-50Q-220 0 -170 0H170Q220 0 220 -50V-440C220 -560 110 -560 110 -640V-780Z"
  return (
    shadow(260) +
    path(body, mix(content, palette.mid, 0.2)) +
    clip(
      brush.id("milk"),
      path(body, "#000"),
      rect(-220, -660, 440, 700, content) +
        rect(-196, -470, 30, 440, HOUSE.white, 15, { opacity: 0.6 })
    ) +
    rect(-126, -830, 252, 84, palette.deep, 18) +
    label(
      brush,
      { x: -172, y: -450, width: 344, height: 400 },
      labelStyle(brush, ["panel", "split"])
    )
  )
}

/** Bottle with a pump: lotion. */
export const pump: Form = (brush) => {
  const { palette, art } = brush
  const content = art.color ?? palette.disc
  return (
    shadow(250) +
    stroke("M0 -640V-800H-130V-770", palette.deep, 40) +
    rect(-80, -670, 160, 70, palette.deep, 14) +
    rect(-210, -610, 420, 610, content, 60) +
    rect(-186, -560, 28, 500, HOUSE.white, 14, { opacity: 0.5 }) +
    label(brush, { x: -160, y: -520, width: 320, height: 430 }, "panel")
  )
}

/** Flexible bottle with a flip cap: dish soap, liquid fertiliser. */
export const squeeze: Form = (brush) => {
  const { palette, art } = brush
  const content = art.color ?? palette.mid
  return (
    shadow(260) +
    rect(-70, -840, 140, 120, palette.deep, 18) +
    path(
      "M-70 -740Q-230 -700 -230 -560V-60Q-230 0 -170 0H170Q230 0 230 -60V-560Q230 -700 70 -740Z",
      content
    ) +
    path(
      "M-200 -560Q-200 -650 -120 -690L-90 -690Q-166 -640 -166 -560V-60H-200Z",
      HOUSE.white,
      { opacity: 0.3 }
    ) +
    label(
      brush,
      { x: -178, y: -560, width: 356, height: 470 },
      labelStyle(brush, ["panel", "split"])
    )
  )
}

/** Small vial beside its carton: roll-on perfume, herbal oil. */
export const vial: Form = (brush) => {
  const { palette, art } = brush
  const liquid = art.color ?? palette.accent
  return (
    shadow(400) +
    rect(-330, -760, 400, 760, palette.deep, 8) +
    path("M70 -760L120 -720V-30L70 0Z", mix(palette.deep, HOUSE.ink, 0.3)) +
    label(
      brush,
      { x: -290, y: -700, width: 320, height: 620 },
      labelStyle(brush, ["panel", "round", "seal"])
    ) +
    place(
      ellipse(0, 0, 110, 16, HOUSE.ink, { opacity: 0.16 }) +
        rect(-62, -560, 124, 150, palette.mid, 20) +
        rect(-48, -420, 96, 40, HOUSE.line) +
        rect(-86, -400, 172, 400, mix(liquid, HOUSE.white, 0.35), 34) +
        rect(-86, -250, 172, 250, liquid, 34) +
        rect(-66, -360, 18, 320, HOUSE.white, 9, { opacity: 0.5 }),
      262,
      20
    )
  )
}
