import { randomFrom } from "../lib/random"
import { mix } from "./color"
import { starField, weave } from "./ornament"
import { HOUSE } from "./palette"
import { circle, document, ellipse, rect } from "./svg"
import {
  BANNER_HEIGHT,
  BANNER_WIDTH,
  HOURS,
  LAND,
  type Terrain,
  type View,
} from "./terrain"
import { fit, line, setBlock } from "./type"

interface BannerInput {
  seed: string
  terrain: Terrain
  /** Without a sign the land is for any pesantren. */
  sign?: { name: string; place: string }
}

/** A board with the name and where it lies. */
function board({
  name,
  place: where,
}: {
  name: string
  place: string
}): string {
  const title = fit(
    name,
    { width: 600, height: 168, maxSize: 88, maxLines: 2 },
    "serif"
  )
  return (
    rect(72, 96, 700, 372, HOUSE.paper, 14) +
    line("PESANTREN", 112, 166, {
      face: "bold",
      size: 28,
      fill: HOUSE.brick,
      tracking: 0.16,
    }) +
    setBlock(title, 112, 276, {
      face: "serif",
      fill: HOUSE.ink,
      anchor: "start",
    }) +
    weave(112, 378, 300, 14, HOUSE.brick, HOUSE.paper) +
    line(where, 112, 434, { face: "medium", size: 30, fill: HOUSE.inkSoft })
  )
}

/** The wide picture of a pesantren's page, as SVG: its land, and its name. */
export function banner(input: BannerInput): string {
  const random = randomFrom(`${input.seed}/banner`)
  const hour = random.pick(HOURS)
  const view: View = { hour, random }
  const sunX = random.int(820, 1500)
  return document(
    BANNER_WIDTH,
    BANNER_HEIGHT,
    rect(0, 0, BANNER_WIDTH, BANNER_HEIGHT, hour.sky) +
      starField(
        {
          id: "sky",
          tile: 120,
          color: mix(hour.sky, hour.far, 0.28),
          opacity: 0.7,
          kind: "outline",
        },
        0,
        0,
        BANNER_WIDTH,
        430
      ) +
      circle(sunX, 170, 96, hour.sun) +
      ellipse(sunX - 210, 120, 120, 16, HOUSE.white, { opacity: 0.5 }) +
      ellipse(sunX - 130, 150, 90, 12, HOUSE.white, { opacity: 0.5 }) +
      LAND[input.terrain](view) +
      (input.sign ? board(input.sign) : "") +
      rect(BANNER_WIDTH - 176, BANNER_HEIGHT - 66, 144, 46, HOUSE.paper, 8) +
      line("Ilustrasi", BANNER_WIDTH - 104, BANNER_HEIGHT - 34, {
        face: "medium",
        size: 26,
        fill: HOUSE.inkSoft,
        anchor: "middle",
      })
  )
}
