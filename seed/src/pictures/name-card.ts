import type { Brush } from "./art"
import { weave } from "./ornament"
import { HOUSE } from "./palette"
import { rect } from "./svg"
import { fit, line, setBlock } from "./type"

/** A card of paper with the name and the content, centred on a point. */
export function nameCard(
  brush: Brush,
  x: number,
  y: number,
  width: number,
  height: number
): string {
  const { facts, palette } = brush
  const hasNet = facts.net !== ""
  const name = fit(
    facts.name,
    {
      width: width * 0.84,
      height: height * (hasNet ? 0.5 : 0.62),
      maxSize: 84,
      maxLines: 2,
    },
    "serif"
  )
  const color = palette.ground.startsWith("#2") ? HOUSE.brick : palette.deep
  return (
    rect(x - width / 2, y - height / 2, width, height, HOUSE.paper, 12) +
    weave(
      x - width / 2 + 24,
      y - height / 2 + 16,
      width - 48,
      12,
      color,
      HOUSE.paper
    ) +
    setBlock(name, x, y + (hasNet ? -height * 0.06 : height * 0.06), {
      face: "serif",
      fill: HOUSE.ink,
    }) +
    (hasNet
      ? line(facts.net, x, y + height * 0.36, {
          face: "bold",
          size: 34,
          fill: color,
          anchor: "middle",
        })
      : "")
  )
}
