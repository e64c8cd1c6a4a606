import { type Bars, QUIET_MODULES } from "./code-128"
import type { Area, Pen } from "./pen"
import { QUIET_CELLS, type QrCells } from "./qr-code"

/** A dot of a 203 dpi printer: 8 to the millimetre. */
const DOT_MM = 0.125
/** Bars of two dots are read by every scanner; four are more than enough. */
const MODULE_DOTS = [4, 3, 2]

const toDots = (millimetres: number) =>
  Math.round(millimetres / DOT_MM) * DOT_MM

/**
 * The width of the thinnest bar, in millimetres: whole dots, as wide as the room
 * allows with both quiet zones. Where even two dots are too wide, the bars fill
 * the room.
 */
export function moduleWidth(modules: number, room: number): number {
  const whole = modules + 2 * QUIET_MODULES
  const dots = MODULE_DOTS.find((count) => whole * count * DOT_MM <= room)
  return dots === undefined ? room / whole : dots * DOT_MM
}

/** Draws a barcode in the middle of `area`, whose sides stay white. */
export function drawBars(pen: Pen, { bars, modules }: Bars, area: Area): void {
  const module = moduleWidth(modules, area.width)
  const left = toDots(area.x + (area.width - modules * module) / 2)
  pen.blocks(
    bars.map(({ at, width }) => ({
      x: left + at * module,
      y: area.y,
      width: width * module,
      height: area.height,
    }))
  )
}

/** Draws a QR code with its white border in a square of `side` millimetres. */
export function drawQr(
  pen: Pen,
  { size, runs }: QrCells,
  { x, y, side }: { x: number; y: number; side: number }
): void {
  const cells = size + 2 * QUIET_CELLS
  const cell =
    Math.max(1, Math.floor(side / cells / DOT_MM)) * DOT_MM > side / cells
      ? side / cells
      : Math.floor(side / cells / DOT_MM) * DOT_MM
  const inset = (side - size * cell) / 2
  const [left, top] = [toDots(x + inset), toDots(y + inset)]
  pen.blocks(
    runs.map((run) => ({
      x: left + run.x * cell,
      y: top + run.y * cell,
      width: run.width * cell,
      height: cell,
    }))
  )
}
