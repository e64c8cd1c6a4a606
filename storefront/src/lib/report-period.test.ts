import { describe, expect, it } from "vitest"
import { addMonths, monthsIn, presetPeriod } from "./report-period"

describe("months of a report", () => {
  it.each([
    ["month", "2026-11", "2026-11"],
    ["quarter", "2026-11", "2026-10"],
    ["quarter", "2026-12", "2026-10"],
    ["quarter", "2026-01", "2026-01"],
    ["year", "2026-11", "2026-01"],
    ["twelve", "2026-11", "2025-12"],
    ["twelve", "2026-12", "2026-01"],
  ] as const)("as %s in %s begin with %s", (preset, month, from) => {
    expect(presetPeriod(preset, month)).toEqual({ from, to: month })
  })

  it("go over the turn of a year", () => {
    expect(addMonths("2026-01", -1)).toBe("2025-12")
    expect(addMonths("2025-12", 1)).toBe("2026-01")
    expect(monthsIn({ from: "2025-12", to: "2026-11" })).toBe(12)
  })
})
