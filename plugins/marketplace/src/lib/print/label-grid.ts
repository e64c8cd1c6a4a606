import type { Area } from "./pen"

/** Edges of the label's parts, in millimetres; the label is 100 × 150. */
export const LEFT = 4
export const RIGHT = 96
export const WIDTH = RIGHT - LEFT
export const PAD = 2
export const TOP = 4
export const BARS_TOP = 18
export const TO_TOP = 45
export const FROM_TOP = 90
export const FACTS_TOP = 106
export const CONTENTS_TOP = 131
export const BOTTOM = 146
export const OUTLINE = { width: 0.5 }

/** The room between two edges, less a white border. */
export const inside = (top: number, bottom: number): Area => ({
  x: LEFT + PAD,
  y: top + 1,
  width: WIDTH - 2 * PAD,
  height: bottom - top - 2,
})
