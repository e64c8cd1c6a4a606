import { describe, expect, it } from "vitest"
import { formatMoment, formatRupiah, formatWeight, maskPhone } from "./format"

describe("maskPhone", () => {
  it.each([
    ["+6281234567890", "0812••••890"],
    ["0812-3456-7890", "0812••••890"],
    ["0062 812 3456 789", "0812••••789"],
    ["12345", "••••"],
    ["", "••••"],
  ])("shows %j as %j", (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })
})

describe("format", () => {
  it("writes rupiah, weight and time as people here do", () => {
    expect(formatRupiah(1250000)).toBe("Rp1.250.000")
    expect(formatRupiah(-500)).toBe("-Rp500")
    expect(formatWeight(999, "id")).toBe("999 g")
    expect(formatWeight(1250, "id")).toBe("1,25 kg")
    expect(formatWeight(1250, "en")).toBe("1.25 kg")
    expect(formatMoment("2026-11-24T17:05:00Z", "id")).toBe(
      "25 November 2026 00.05 WIB"
    )
    expect(formatMoment("2026-11-24T07:30:00Z", "en")).toBe(
      "24 November 2026 14:30 WIB"
    )
  })
})
