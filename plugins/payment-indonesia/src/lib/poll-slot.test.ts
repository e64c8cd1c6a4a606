import { describe, expect, it } from "vitest"
import { pollSlot } from "./poll-slot"

const CREATED = "2026-11-24T12:00:00.000Z"
const at = (minutes: number) => new Date(Date.parse(CREATED) + minutes * 60_000)
const waiting = (rest: object = {}) => ({
  created_at: new Date(CREATED),
  expires_at: "2026-11-25T12:00:00.000Z",
  order: "alive" as const,
  ...rest,
})

describe("pollSlot", () => {
  it.each([
    [4.9, null],
    [5, "minutes-5"],
    [14, "minutes-5"],
    [15, "minutes-15"],
    [60, "minutes-60"],
    [359, "minutes-60"],
    [360, "hours-6"],
    [725, "hours-12"],
  ])("after %s minutes is %s", (minutes, slot) => {
    expect(pollSlot(waiting(), at(minutes))).toBe(slot)
  })

  it("comes every ten minutes when the time is over", () => {
    const slots = [1440, 1449, 1450, 1460].map((minutes) =>
      pollSlot(waiting(), at(minutes))
    )
    expect(slots[0]).toMatch(/^end-/)
    expect(slots[0]).toBe(slots[1])
    expect(new Set(slots).size).toBe(3)
  })

  it("grows rare again when a person has to look", () => {
    const day = [1440 + 360, 1440 + 360 + 300].map((minutes) =>
      pollSlot(waiting(), at(minutes))
    )
    expect(day).toEqual(["hours-30", "hours-30"])
  })

  it("comes once at the end for a cart that became no order", () => {
    const slots = [1440, 2000, 90_000].map((minutes) =>
      pollSlot(waiting({ order: "none" }), at(minutes))
    )
    expect(slots).toEqual(["end", "end", "end"])
  })

  it("comes at once when the order was cancelled while it waited", () => {
    expect(pollSlot(waiting({ order: "canceled" }), at(1))).toMatch(/^end-/)
  })
})
