import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays } from "./day"
import { holidayState, isHolidayAllowed, overlaps, reopensOn } from "./holiday"

const days = (starts_on: string, ends_on: string) => ({ starts_on, ends_on })

describe("a shop's holiday", () => {
  it("holds on both its ends", () => {
    const lebaran = days("2027-03-05", "2027-03-12")
    expect(
      ["2027-03-04", "2027-03-05", "2027-03-12", "2027-03-13"].map((day) =>
        holidayState(lebaran, day)
      )
    ).toEqual(["coming", "now", "now", "over"])
    expect(reopensOn([lebaran], "2027-03-04")).toBeNull()
    expect(reopensOn([lebaran], "2027-03-12")).toBe("2027-03-13")
  })

  it("goes on into the one that follows it", () => {
    const two = [
      days("2027-03-13", "2027-03-20"),
      days("2027-03-05", "2027-03-12"),
    ]
    expect(reopensOn(two, "2027-03-06")).toBe("2027-03-21")
  })

  it("is never left on a day of holiday", () => {
    const day = fc.nat(200).map((n) => addDays("2027-01-01", n))
    const holiday = fc
      .tuple(day, fc.nat(40))
      .map(([from, length]) => days(from, addDays(from, length)))
    fc.assert(
      fc.property(fc.array(holiday, { maxLength: 6 }), day, (all, today) => {
        const next = reopensOn(all, today)
        const isClosed = all.some((one) => holidayState(one, today) === "now")
        expect(next !== null).toBe(isClosed)
        if (next)
          expect(all.every((one) => holidayState(one, next) !== "now")).toBe(
            true
          )
      })
    )
  })

  it.each([
    ["2026-11-25", "2026-11-25", true],
    ["2026-11-24", "2026-11-30", false],
    ["2026-11-30", "2026-11-29", false],
    ["2026-12-01", "2027-02-28", true],
    ["2026-12-01", "2027-03-01", false],
    ["2028-12-01", "2028-12-05", false],
  ])("from %s to %s: %s", (from, until, isAllowed) => {
    expect(isHolidayAllowed(days(from, until), "2026-11-25")).toBe(isAllowed)
  })

  it("may not meet another", () => {
    expect(
      overlaps(
        days("2027-01-01", "2027-01-05"),
        days("2027-01-05", "2027-01-06")
      )
    ).toBe(true)
  })
})
