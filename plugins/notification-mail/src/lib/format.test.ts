import { describe, expect, it } from "vitest"
import { formatMoment, formatRupiah } from "./format"

describe("formatRupiah", () => {
  it.each([
    [0, "Rp0"],
    [999, "Rp999"],
    [143_000, "Rp143.000"],
    [2_600_000, "Rp2.600.000"],
    [-2500, "-Rp2.500"],
  ])("writes %d as %s", (amount, text) => {
    expect(formatRupiah(amount)).toBe(text)
  })
})

describe("formatMoment", () => {
  it("tells Jakarta's day and time, past midnight too", () => {
    const iso = "2026-11-24T17:05:00Z"
    expect(formatMoment(iso, "id")).toBe(
      "Rabu, 25 November 2026 pukul 00.05 WIB"
    )
    // The comma comes and goes with the version of Unicode's data.
    expect(formatMoment(iso, "en")).toMatch(
      /^Wednesday,? 25 November 2026 at 00:05 WIB \(UTC\+7\)$/
    )
  })
})
