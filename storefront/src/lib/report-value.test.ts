import { describe, expect, it } from "vitest"
import { formatShortRupiah } from "./numbers"
import { showCell } from "./report-value"

describe("a cell of a report", () => {
  it.each([
    [1_234_567, "rupiah", "Rp1.234.567", "Rp1.234.567"],
    [1234, "count", "1.234", "1,234"],
    [0.125, "share", "12,5%", "12.5%"],
    [36.25, "hours", "36,3", "36.3"],
    ["2026-11", "month", "November 2026", "November 2026"],
    ["2026-08", "month", "Agustus 2026", "August 2026"],
    [
      "Pesantren Al Umanaa",
      "text",
      "Pesantren Al Umanaa",
      "Pesantren Al Umanaa",
    ],
    ["", "text", "–", "–"],
    [null, "rupiah", "–", "–"],
    [true, "flag", "✓", "✓"],
  ] as const)("%s of %s", (cell, kind, id, en) => {
    expect(showCell(cell, kind, "id")).toBe(id)
    expect(showCell(cell, kind, "en")).toBe(en)
  })

  it("is short on an axis", () => {
    expect(formatShortRupiah(12_500_000, "id")).toBe("Rp12,5\u00a0jt")
    expect(formatShortRupiah(12_500_000, "en")).toBe("Rp12.5m")
    expect(formatShortRupiah(-2500, "id")).toBe("-Rp2,5\u00a0rb")
  })
})
