import type { Brush, Form } from "../art"
import { mix } from "../color"
import { glyph } from "../glyph"
import { HOUSE } from "../palette"
import { circle, path, place, rect } from "../svg"
import { nameCard } from "../name-card"

const piece = (brush: Brush, size: number, name = brush.art.glyph): string =>
  glyph(name ?? "leafy-green", size, brush.art.tint)

/** Hills, a fence and the animal: kurban and akikah. */
export const paddock: Form = (brush) => {
  const { palette } = brush
  const rail = (y: number): string => rect(-720, y, 1440, 30, HOUSE.wood, 6)
  const post = (x: number): string =>
    rect(x - 22, -330, 44, 350, mix(HOUSE.wood, HOUSE.ink, 0.15), 8)
  return (
    circle(340, -760, 120, palette.accent) +
    path(
      "M-720 -420Q-420 -700 -120 -480Q160 -720 720 -440V200H-720Z",
      "#9DB887"
    ) +
    path("M-720 -300Q-200 -480 720 -290V200H-720Z", "#7FA168") +
    place(piece(brush, 760), -10, -380) +
    rail(-250) +
    rail(-130) +
    [-600, -300, 0, 300, 600].map(post).join("") +
    nameCard(brush, 0, -70, 680, 210)
  )
}
