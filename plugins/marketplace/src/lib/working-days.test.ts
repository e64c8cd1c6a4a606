import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays } from "@pasar-santri/opop/lib/day"
import { deadlineOf } from "./deadline"
import { addWorkingDays, daysOff, FRIDAY, type Calendar } from "./working-days"

const calendar = (rest: Partial<Calendar> = {}): Calendar => ({
  weekdays_off: [FRIDAY],
  public_holidays: [],
  shop_holidays: [],
  ...rest,
})

/** 2026-11-26 is a Thursday. */
describe("addWorkingDays", () => {
  it.each([
    ["passes over Friday", "2026-11-26", 1, {}, "2026-11-28"],
    ["works on Sundays", "2026-11-27", 2, {}, "2026-11-29"],
    ["stays for no days at all", "2026-11-27", 0, {}, "2026-11-27"],
    [
      "passes over a public holiday",
      "2026-12-23",
      2,
      { public_holidays: ["2026-12-26"] },
      "2026-12-27",
    ],
    [
      "waits until the shop is back",
      "2026-11-26",
      2,
      {
        shop_holidays: [{ starts_on: "2026-11-28", ends_on: "2026-12-02" }],
      },
      "2026-12-05",
    ],
    [
      "takes other days of rest, too",
      "2026-11-26",
      2,
      { weekdays_off: [0, 6] },
      "2026-11-30",
    ],
  ] as const)("%s", (_, from, days, rest, until) => {
    const given = calendar({
      ...rest,
    } as Partial<Calendar>)
    expect(addWorkingDays(from, days, daysOff(given))).toBe(until)
  })

  it("ends where nobody ever works", () => {
    const never = daysOff(calendar({ weekdays_off: [0, 1, 2, 3, 4, 5, 6] }))
    expect(addWorkingDays("2026-11-26", 1, never)).toBe(
      addDays("2026-11-26", 730)
    )
  })

  it("counts exactly the working days between, in any calendar", () => {
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((days) => addDays("2026-01-01", days))
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 20 }),
        fc.array(day, { maxLength: 10 }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 5 }),
        (from, days, public_holidays, weekdays_off) => {
          const isOff = daysOff(calendar({ public_holidays, weekdays_off }))
          const until = addWorkingDays(from, days, isOff)
          expect(isOff(until)).toBe(false)
          let worked = 0
          for (let at = addDays(from, 1); at <= until; at = addDays(at, 1))
            if (!isOff(at)) worked += 1
          expect(worked).toBe(days)
        }
      ),
      { numRuns: 10_000 }
    )
  })
})

describe("deadlineOf", () => {
  const now = new Date("2026-11-26T16:30:00Z")
  const isOff = daysOff(calendar())
  const extra = { lead_days: 3, transit_days: 4 }
  const rule = (
    kind: "process" | "ship" | "receive",
    unit: "working" | "calendar"
  ) => ({
    ...{ kind, unit, days: 2, remind_days: 1 },
  })

  it("ends with the last day in Jakarta, where it may be tomorrow already", () => {
    // 23.30 WIB on Thursday: Saturday and Sunday are the two days.
    const due = deadlineOf(rule("process", "working"), { now, extra, isOff })
    expect(due.due_at.toISOString()).toBe("2026-11-29T17:00:00.000Z")
    expect(due.remind_at?.toISOString()).toBe("2026-11-28T17:00:00.000Z")
  })

  it("gives goods to order the days that making them takes", () => {
    const due = deadlineOf(rule("ship", "working"), { now, extra, isOff })
    expect(due.due_at.toISOString()).toBe("2026-12-02T17:00:00.000Z")
  })

  it("gives a parcel the days of its courier", () => {
    const due = deadlineOf(rule("receive", "calendar"), { now, extra, isOff })
    expect(due.due_at.toISOString()).toBe("2026-12-02T17:00:00.000Z")
  })

  it("reminds of nothing that is due before the reminder", () => {
    const soon = { ...rule("process", "calendar"), days: 0 }
    expect(deadlineOf(soon, { now, extra, isOff }).remind_at).toBeNull()
  })
})
