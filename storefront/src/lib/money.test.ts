import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatRupiah, parseRupiah, toRupiah } from "./money"

describe("formatRupiah", () => {
  it.each([
    [0, "Rp0"],
    [999, "Rp999"],
    [35_000, "Rp35.000"],
    [2_600_000, "Rp2.600.000"],
    [-2_500, "-Rp2.500"],
  ])("%d → %s", (amount, text) => {
    expect(formatRupiah(amount)).toBe(text)
  })

  it("can be read back", () => {
    fc.assert(
      fc.property(fc.nat(), (amount) => {
        expect(parseRupiah(formatRupiah(amount))).toBe(amount)
      })
    )
  })
})

describe("parseRupiah", () => {
  it.each([
    ["25rb", 25_000],
    ["1,5 jt", 1_500_000],
    ["Rp. 25.000,-", 25_000],
    [" 25000 ", 25_000],
    ["", null],
    ["murah", null],
    ["-5", null],
    ["99999999999999999999", null],
  ])("%s → %s", (typed, amount) => {
    expect(parseRupiah(typed)).toBe(amount)
  })
})

it("refuses a part of a rupiah", () => {
  expect(() => toRupiah(0.5)).toThrow(RangeError)
  expect(toRupiah(5)).toBe(5)
})
