import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addMonths,
  before,
  monthOf,
  monthsIn,
  monthsOf,
  quarterOf,
  yearBefore,
} from "./month"

describe("months of Jakarta", () => {
  it.each([
    ["2026-11-30T16:59:59.999Z", "2026-11"],
    ["2026-11-30T17:00:00.000Z", "2026-12"],
    ["2026-12-31T16:59:59.999Z", "2026-12"],
    ["2026-12-31T17:00:00.000Z", "2027-01"],
  ])("puts %s into %s", (at, month) => {
    expect(monthOf(new Date(at))).toBe(month)
  })

  it("counts over the turn of a year", () => {
    expect(addMonths("2026-12", 1)).toBe("2027-01")
    expect(addMonths("2027-01", -1)).toBe("2026-12")
    expect(monthsOf({ from: "2026-11", to: "2027-02" })).toEqual([
      ...["2026-11", "2026-12", "2027-01", "2027-02"],
    ])
  })

  it("compares with the months before and those of a year ago", () => {
    const quarter = quarterOf(2027, 1)
    expect(quarter).toEqual({ from: "2027-01", to: "2027-03" })
    expect(before(quarter)).toEqual({ from: "2026-10", to: "2026-12" })
    expect(yearBefore(quarter)).toEqual({ from: "2026-01", to: "2026-03" })
  })

  it("goes back by as much as it went forth", () => {
    const month = fc
      .tuple(
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 12 })
      )
      .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`)
    fc.assert(
      fc.property(month, fc.integer({ min: -300, max: 300 }), (from, count) => {
        const to = addMonths(from, count)
        expect(addMonths(to, -count)).toBe(from)
        if (count >= 0) expect(monthsIn({ from, to })).toBe(count + 1)
      })
    )
  })
})
