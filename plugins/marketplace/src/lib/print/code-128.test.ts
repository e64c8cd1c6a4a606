import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  isGood,
  textOf,
  valuesOf,
} from "../../../../../tests/support/read-code-128"
import { code128 } from "./code-128"

describe("code128", () => {
  it.each([
    // The example of Wikipedia's article on Code 128, check 88.
    ["Wikipedia", [104, 55, 73, 75, 73, 80, 69, 68, 73, 65, 88, 106]],
    // The example of Barcode Writer in Pure PostScript; A or B may end it.
    [
      "Count01234567!",
      [104, 35, 79, 85, 78, 84, 99, 1, 23, 45, 67, 101, 1, 44, 106],
    ],
  ])("writes %s as published", (text, values) => {
    expect(valuesOf(code128(text))).toEqual(values)
  })

  it("packs digits in pairs", () => {
    const values = valuesOf(code128("001234567890"))
    expect(values.slice(0, -2)).toEqual([105, 0, 12, 34, 56, 78, 90])
    expect(code128("001234567890").modules).toBe(9 * 11 + 2)
  })

  it("is read back as what was written", () => {
    const tracking = fc
      .array(
        fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".split("")),
        { minLength: 6, maxLength: 30 }
      )
      .map((letters) => letters.join(""))
    const printable = fc.string({
      unit: "grapheme-ascii",
      minLength: 1,
      maxLength: 48,
    })
    const digits = fc.stringMatching(/^\d{1,30}$/)
    fc.assert(
      fc.property(fc.oneof(tracking, printable, digits), (text) => {
        const values = valuesOf(code128(text))
        expect(isGood(values)).toBe(true)
        expect(textOf(values)).toBe(text)
      }),
      { numRuns: 10_000, seed: 128 }
    )
  })

  it.each(["", "resi ✓", "a\nb", "x".repeat(49)])("refuses %j", (text) => {
    expect(() => code128(text)).toThrow(RangeError)
  })
})
