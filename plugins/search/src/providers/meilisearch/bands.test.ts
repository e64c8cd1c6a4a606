import { describe, expect, it } from "vitest"
import { bandOf, countRange } from "./bands"

describe("bandOf", () => {
  it.each([
    [-5, 0],
    [0, 0],
    [1, 1],
    [999, 500],
    [1000, 1000],
    [2499, 1000],
    [2500, 2500],
    [49_999, 25_000],
    [50_000, 50_000],
    [1_000_000, 1_000_000],
    [Number.NaN, 0],
  ])("puts %d into the band from %d", (amount, band) => {
    expect(bandOf(amount)).toBe(band)
  })
})

describe("countRange", () => {
  const counts = { "0": 1, "10000": 2, "25000": 4, "1000000": 8 }

  it("sums the bands from a bound to below the next", () => {
    expect(countRange(counts, { from: 0, to: 25_000 })).toBe(3)
    expect(countRange(counts, { from: 25_000, to: 1_000_000 })).toBe(4)
    expect(countRange(counts, { from: 1_000_000 })).toBe(8)
    expect(countRange(counts, { to: 10_000 })).toBe(1)
  })

  it("does not guess where a range ends inside of a band", () => {
    expect(() => countRange(counts, { from: 30_000 })).toThrow("meilisearch")
    expect(() => countRange(counts, { to: "25000" })).toThrow("meilisearch")
  })
})
