import { describe, expect, it } from "vitest"
import {
  type DeadlineDraft,
  draftDeadline,
  toDeadlineBody,
  toggled,
} from "./deadline-draft"
import { tomorrowOf } from "./tomorrow"

const now = {
  days: 2,
  unit: "working",
  remind_days: 1,
  weekdays_off: [5],
} as const
const at = { kind: "ship", tomorrow: "2026-11-27" } as const
const draft = (rest: Partial<DeadlineDraft> = {}): DeadlineDraft => ({
  ...draftDeadline({ ...now, weekdays_off: [...now.weekdays_off] }),
  day: "2026-12-01",
  ...rest,
})

describe("a new deadline", () => {
  it("begins with what holds, and is read as typed", () => {
    expect(toDeadlineBody(draft({ days: "3", off: [6, 5] }), at)).toEqual({
      ...{ kind: "ship", days: 3, unit: "working", remind_days: 1 },
      ...{ weekdays_off: [5, 6], valid_from: "2026-12-01" },
    })
  })

  it.each([
    { day: "" },
    { day: "2026-11-26" },
    { days: "0" },
    { days: "61" },
    { days: "1,5" },
    { remind: "3" },
    { remind: "" },
  ])("waits while %j", (rest) => {
    expect(toDeadlineBody(draft(rest), at)).toBeNull()
  })

  it("begins empty where nothing holds", () => {
    expect(draftDeadline(null)).toMatchObject({ days: "", off: [] })
  })

  it("takes days of rest on and off", () => {
    expect(toggled([5], 0)).toEqual([5, 0])
    expect(toggled([5, 0], 5)).toEqual([0])
  })

  it("knows tomorrow by Jakarta's midnight", () => {
    expect(tomorrowOf(new Date("2026-11-26T16:59:00Z"))).toBe("2026-11-27")
    expect(tomorrowOf(new Date("2026-11-26T17:00:00Z"))).toBe("2026-11-28")
  })
})
