import { describe, expect, it } from "vitest"
import { lastDayOf, urgencyOf } from "./order-due"
import { formatDay } from "./date"

/** The end of Friday the 27th in Jakarta. */
const DUE = "2026-11-27T17:00:00.000Z"

describe("a deadline", () => {
  it("is read as its last day, not as the midnight after it", () => {
    expect(formatDay(lastDayOf(DUE), "id")).toBe("Jumat, 27 November")
    expect(formatDay(lastDayOf(DUE), "en")).toBe("Friday, 27 November")
  })

  it.each([
    ["2026-11-25T16:59:59Z", "later"],
    ["2026-11-25T17:00:00Z", "tomorrow"],
    ["2026-11-26T16:59:59Z", "tomorrow"],
    ["2026-11-26T17:00:00Z", "today"],
    ["2026-11-27T16:59:59Z", "today"],
    ["2026-11-27T17:00:00Z", "late"],
    ["2026-12-05T00:00:00Z", "late"],
  ])("is at %s: %s", (now, urgency) => {
    expect(urgencyOf(DUE, new Date(now))).toBe(urgency)
  })
})
