import fc from "fast-check"
import { expect, it } from "vitest"
import { segmentsOf, sumOf, totalOf } from "./coverage"

const counts = fc.record({
  none: fc.nat(5000),
  has_product: fc.nat(5000),
  in_training: fc.nat(5000),
  sells: fc.nat(5000),
})

it("fills the whole bar without gaps, and hides nothing that is there", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 1000 }), (given, width) => {
      const segments = segmentsOf(given, width)
      if (totalOf(given) === 0) return segments.length === 0
      let x = 0
      for (const segment of segments) {
        expect(segment.x).toBeCloseTo(x, 6)
        expect(given[segment.state]).toBeGreaterThan(0)
        x += segment.width
      }
      expect(x).toBeCloseTo(width, 6)
      const visible = Object.values(given).filter((count) => count > 0)
      return segments.length === visible.length
    })
  )
})

it("puts what sells first", () => {
  const given = { none: 1, has_product: 0, in_training: 0, sells: 3 }
  expect(segmentsOf(given, 100)).toEqual([
    { state: "sells", x: 0, width: 75 },
    { state: "none", x: 75, width: 25 },
  ])
})

it("adds up", () => {
  const one = { none: 1, has_product: 2, in_training: 3, sells: 4 }
  expect(sumOf([one, one])).toEqual({
    none: 2,
    has_product: 4,
    in_training: 6,
    sells: 8,
  })
  expect(totalOf(sumOf([]))).toBe(0)
})
