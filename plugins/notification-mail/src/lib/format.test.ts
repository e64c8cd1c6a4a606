import { describe, expect, it } from "vitest"
import { formatDay, formatDeadline, formatMoment, formatRupiah } from "./format"

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

describe("formatDeadline", () => {
  it("names the last day, not the midnight after it", () => {
    const iso = "2026-11-27T17:00:00.000Z"
    expect(formatDeadline(iso, "id")).toBe("akhir Jumat, 27 November 2026")
    expect(formatDeadline(iso, "en")).toMatch(
      /^the end of Friday,? 27 November 2026$/
    )
  })
})

describe("formatDay", () => {
  it("writes a day as it is, whatever the machine's time zone", () => {
    expect(formatDay("2027-12-31", "id")).toBe("31 Desember 2027")
    expect(formatDay("2027-01-01", "en")).toBe("1 January 2027")
  })
})
