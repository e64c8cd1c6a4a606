import { HOUSE } from "../palette"
import { ellipse } from "../svg"

/** Where a thing touches the table; `rx` is half its width. */
export const shadow = (rx: number): string =>
  ellipse(0, 0, rx, 24, HOUSE.ink, { opacity: 0.15 })
