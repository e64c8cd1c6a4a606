import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { neighboursOf } from "./cart-neighbours"
import { rangeAllows, rangeOf, RANGES } from "./cart-range"

const SUKABUMI = "32.02.27"

describe("rangeOf", () => {
  it.each([
    ["R", "R"],
    [undefined, "N"],
    ["anywhere", "N"],
    [3, "N"],
  ])("reads %s as %s", (value, range) => {
    expect(rangeOf(value)).toBe(range)
  })
})

describe("rangeAllows", () => {
  it.each([
    ["N", "91.71.01", true],
    ["J", "35.78.01", true],
    ["J", "51.71.01", false],
    ["R", "32.02.01", true],
    ["R", "32.72.01", true],
    ["R", "36.02.01", true],
    ["R", "32.73.01", false],
    ["K", "32.02.01", true],
    ["K", "32.72.01", false],
  ] as const)("range %s from Sukabumi to %s: %s", (range, to, isAllowed) => {
    expect(rangeAllows(range, SUKABUMI, to)).toBe(isAllowed)
  })

  it("keeps Java's goods on Java only when they come from there", () => {
    expect(rangeAllows("J", "51.71.01", SUKABUMI)).toBe(false)
  })

  it("allows whatever a wider range does not less, to the own district all", () => {
    const two = fc.integer({ min: 10, max: 99 }).map(String)
    const district = fc.tuple(two, two, two).map((parts) => parts.join("."))
    fc.assert(
      fc.property(district, district, (from, to) => {
        const allowed = (range: (typeof RANGES)[number]) =>
          rangeAllows(range, from, to)
        expect(allowed("N")).toBe(true)
        if (allowed("K")) expect(allowed("R")).toBe(true)
        expect(rangeAllows("K", from, from)).toBe(true)
      })
    )
  })
})

describe("neighboursOf", () => {
  it("goes both ways", () => {
    for (const other of neighboursOf("32.02")) {
      expect(neighboursOf(other)).toContain("32.02")
    }
  })

  it("knows none of a regency that is not listed", () => {
    expect([...neighboursOf("94.01")]).toEqual([])
  })
})
