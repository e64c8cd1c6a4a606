import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readAmount, readSide } from "./read-amount"
import { readDay } from "./read-day"

describe("readAmount", () => {
  it.each([
    ["1.250.123,00 CR", ",", 1_250_123, "credit"],
    ["1,250,123.00 DB", ".", 1_250_123, "debit"],
    ["1.250.123", ",", 1_250_123, null],
    ["1250123", ",", 1_250_123, null],
    ["Rp 50.000,-", ",", 50_000, null],
    ["-50000.00", ".", 50_000, "debit"],
    ["+50,000", ".", 50_000, "credit"],
    ["(50.000,00)", ",", 50_000, "debit"],
    ["50000 K", ",", 50_000, "credit"],
    ["0", ",", 0, null],
  ] as const)("reads %s with a decimal %s", (text, decimal, rupiah, side) => {
    const plain = text.replace(",-", "")
    expect(readAmount(plain, decimal)).toEqual({ rupiah, side })
  })

  it.each([
    ["1.250,50", ","],
    ["12.50.000", ","],
    ["1,250.00", ","],
    ["", ","],
    ["abc", "."],
    ["1.2.3", "."],
    ["50.000", "."],
    ["50,000", ","],
    ["50.0", ","],
    ["99999999999999999999", "."],
  ] as const)("refuses %s with a decimal %s", (text, decimal) => {
    expect(readAmount(text, decimal)).toBeNull()
  })

  it("reads back whatever a bank may print of an amount", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.constantFrom(",", "."),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom("", " CR", " DB", "-", "+"),
        (rupiah, decimal, isGrouped, hasSen, mark) => {
          const group = decimal === "," ? "." : ","
          const whole = isGrouped
            ? String(rupiah).replace(/\B(?=(\d{3})+$)/g, group)
            : String(rupiah)
          const text = `${whole}${hasSen ? `${decimal}00` : ""}${mark}`
          expect(readAmount(text, decimal as "," | ".")?.rupiah).toBe(rupiah)
        }
      ),
      { numRuns: 10_000 }
    )
  })
})

describe("readSide", () => {
  it.each([
    ...["CR", "cr.", "K", "Kredit", "MASUK", "+", "Kredit (CR)"].map(
      (mark) => [mark, "credit"] as const
    ),
    ...["DB", "D", "Debet", "debit", "Keluar", "-", "Debet (DB)"].map(
      (mark) => [mark, "debit"] as const
    ),
    ["", null],
    ["Transfer", null],
    ["D/K", null],
    ["Debet (CR)", null],
  ] as const)("reads %s as %s", (mark, side) => {
    expect(readSide(mark)).toBe(side)
  })
})

describe("readDay", () => {
  it.each([
    ["24/11/2026", "dmy", "2026-11-24"],
    ["24-11-26 14:30:05", "dmy", "2026-11-24"],
    ["2026-11-24", "ymd", "2026-11-24"],
    ["2026-11-24T09:00:00", "ymd", "2026-11-24"],
    ["11/24/2026", "mdy", "2026-11-24"],
    ["24 Nov 2026", "dmy", "2026-11-24"],
    ["24 Agustus 2026", "dmy", "2026-08-24"],
    ["'24/11", "dm", "2026-11-24"],
    ["27/11", "dm", "2026-11-27"],
    ["31/12", "dm", "2025-12-31"],
    ["29/02", "dm", "2024-02-29"],
  ] as const)("reads %s as %s", (text, format, day) => {
    expect(readDay(text, format, "2026-11-25")).toBe(day)
  })

  it.each([
    ["PEND", "dm"],
    ["", "dmy"],
    ["31/11/2026", "dmy"],
    ["24/13", "dm"],
    ["24/11", "dmy"],
  ] as const)("refuses %s as %s", (text, format) => {
    expect(readDay(text, format, "2026-11-25")).toBeNull()
  })

  it("finds each day of the year before by its day and month", () => {
    for (let back = 0; back < 360; back += 1) {
      const day = new Date(Date.UTC(2027, 0, 2 - back)).toISOString()
      const text = `${day.slice(8, 10)}/${day.slice(5, 7)}`
      expect(readDay(text, "dm", "2027-01-02")).toBe(day.slice(0, 10))
    }
  })
})
