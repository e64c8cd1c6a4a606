import { expect, it } from "vitest"
import { daysOfWeek, weekOf } from "./iso-week"

it.each([
  ["2026-11-27T10:00:00Z", "2026-W48"],
  ["2026-11-29T16:59:59Z", "2026-W48"],
  ["2026-11-29T17:00:00Z", "2026-W49"],
  ["2027-01-01T00:00:00Z", "2026-W53"],
  ["2027-01-03T17:00:00Z", "2027-W01"],
])("puts %s into %s", (moment, week) => {
  expect(weekOf(new Date(moment))).toBe(week)
})

it("begins a week on Monday at midnight in Jakarta", () => {
  expect(daysOfWeek("2026-W49")).toEqual({
    from: new Date("2026-11-29T17:00:00Z"),
    to: new Date("2026-12-06T17:00:00Z"),
  })
})

it.each(["2026-W54", "2026-W00", "2026-49", "W49", ""])(
  "knows no week %j",
  (name) => {
    expect(daysOfWeek(name)).toBeUndefined()
  }
)
