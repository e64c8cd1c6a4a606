import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { zoneOf, ZONES } from "./zone"

describe("zoneOf", () => {
  it.each([
    ["32.02.27", "32.02.27", "same_district"],
    ["32.02.27.2002", "32.02.27", "same_district"],
    ["32.02.27", "32.02.01", "same_regency"],
    ["32.02.27", "32.72.01", "same_province_java"],
    ["12.71.01", "12.01.01", "same_province"],
    ["91.71.01", "91.01.01", "same_province"],
    ["32.02.27", "35.78.01", "java"],
    ["32.02.27", "12.71.01", "java_near"],
    ["32.02.27", "21.71.01", "java_near"],
    ["32.02.27", "51.71.01", "java_near"],
    ["32.02.27", "52.71.01", "java_near"],
    ["32.02.27", "53.71.01", "java_far"],
    ["32.02.27", "64.71.01", "java_far"],
    ["32.02.27", "73.71.01", "java_far"],
    ["32.02.27", "81.71.01", "east"],
    ["91.71.01", "12.71.01", "east"],
    ["12.71.01", "64.71.01", "rest"],
    ["51.71.01", "73.71.01", "rest"],
  ])("%s to %s is %s", (from, to, zone) => {
    expect(zoneOf(from, to)).toBe(zone)
  })

  it.each(["32.02", "", "Gunungguruh", "32.02.2", "32-02-27"])(
    "refuses %j",
    (code) => {
      expect(() => zoneOf("32.02.27", code)).toThrow(RangeError)
      expect(() => zoneOf(code, "32.02.27")).toThrow(RangeError)
    }
  )

  it("knows every pair, the same both ways", () => {
    const province = fc.constantFrom(
      ...["11", "12", "19", "21", "31", "32", "35", "36", "51", "52", "53"],
      ...["61", "64", "71", "76", "81", "82", "91", "96"]
    )
    const part = fc
      .integer({ min: 1, max: 99 })
      .map((n) => `${n}`.padStart(2, "0"))
    const district = fc
      .tuple(province, part, part)
      .map((parts) => parts.join("."))
    fc.assert(
      fc.property(district, district, (a, b) => {
        expect(ZONES).toContain(zoneOf(a, b))
        expect(zoneOf(a, b)).toBe(zoneOf(b, a))
        expect(zoneOf(a, a)).toBe("same_district")
      })
    )
  })
})
