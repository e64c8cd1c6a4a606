import { describe, expect, it } from "vitest"
import { fitInside, panned, squareOf } from "./picture-fit"

describe("fitInside", () => {
  it.each([
    [4000, 3000, 1600, 1600, 1200],
    [3000, 4000, 1600, 1200, 1600],
    [800, 600, 1600, 800, 600],
    [10000, 1, 1600, 1600, 1],
  ])("%d × %d within %d", (width, height, max, w, h) => {
    expect(fitInside({ width, height }, max)).toEqual({ width: w, height: h })
  })
})

const WIDE = { width: 400, height: 200 }
const MIDDLE = { zoom: 1, x: 0.5, y: 0.5 }

describe("squareOf", () => {
  it("takes the middle first", () => {
    expect(squareOf(WIDE, MIDDLE)).toEqual({ left: 100, top: 0, side: 200 })
  })

  it("goes nearer", () => {
    const near = { ...MIDDLE, zoom: 2 }
    expect(squareOf(WIDE, near)).toEqual({ left: 150, top: 50, side: 100 })
  })

  it("stops at the edges", () => {
    expect(squareOf(WIDE, { zoom: 1, x: 2, y: -1 })).toEqual({
      left: 200,
      top: 0,
      side: 200,
    })
  })
})

describe("panned", () => {
  it("follows the finger", () => {
    // A finger to the right shows what lies to the left.
    expect(squareOf(WIDE, panned(WIDE, MIDDLE, 0.25, 0)).left).toBe(50)
  })

  it("does not store a way past the edge", () => {
    const far = panned(WIDE, MIDDLE, -5, -5)
    expect(squareOf(WIDE, panned(WIDE, far, 0.25, 0)).left).toBe(150)
  })
})
