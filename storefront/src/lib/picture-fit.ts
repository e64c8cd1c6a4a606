export interface Size {
  width: number
  height: number
}

/** The largest whole size of the same shape whose longer side is at most `max`; never larger than it is. */
export function fitInside({ width, height }: Size, max: number): Size {
  const scale = Math.min(1, max / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

/** How a picture lies under a square window: what part of it is seen. */
export interface View {
  /** 1 fills the window with the shorter side; more is nearer. */
  zoom: number
  /** Middle of the window on the picture, as shares from 0 to 1. */
  x: number
  y: number
}

export interface Square {
  left: number
  top: number
  /** Length of its sides, in pixels of the picture. */
  side: number
}

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high)

/** The square of a picture that is seen; it never reaches past an edge. */
export function squareOf({ width, height }: Size, view: View): Square {
  const side = Math.min(width, height) / Math.max(1, view.zoom)
  const half = side / 2
  return {
    left: between(half, view.x * width, width - half) - half,
    top: between(half, view.y * height, height - half) - half,
    side,
  }
}

/** A view moved by a finger: `dx`, `dy` as shares of the window. */
export function panned(size: Size, view: View, dx: number, dy: number): View {
  const { left, top, side } = squareOf(size, view)
  const moved = {
    zoom: view.zoom,
    x: (left + side / 2 - dx * side) / size.width,
    y: (top + side / 2 - dy * side) / size.height,
  }
  const square = squareOf(size, moved)
  return {
    zoom: view.zoom,
    x: (square.left + side / 2) / size.width,
    y: (square.top + side / 2) / size.height,
  }
}
