import type { Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { label, labelStyle } from "../label"
import { weave } from "../ornament"
import { HOUSE } from "../palette"
import { circle, clip, ellipse, path, place, rect, stroke } from "../svg"

const shadow = (rx: number): string =>
  ellipse(0, 0, rx, 22, HOUSE.ink, { opacity: 0.14 })

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
