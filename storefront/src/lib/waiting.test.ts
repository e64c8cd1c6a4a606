import { expect, it } from "vitest"
import { daysSince, urgencyOf } from "./waiting"

it.each([
  // 23.30 WIB and 00.10 WIB are two days.
  ["2026-11-24T16:30:00Z", "2026-11-24T17:10:00Z", 1],
  ["2026-11-24T17:10:00Z", "2026-11-25T16:59:00Z", 0],
  ["2026-11-01T03:00:00Z", "2026-11-24T03:00:00Z", 23],
  ["2026-11-25T03:00:00Z", "2026-11-24T03:00:00Z", 0],
])("counts midnights in Jakarta from %s to %s", (since, until, days) => {
  expect(daysSince(since, new Date(until))).toBe(days)
})

it.each([
  [0, "fresh"],
  [2, "fresh"],
  [3, "due"],
  [6, "due"],
  [7, "late"],
] as const)("calls %d days %s", (days, urgency) => {
  expect(urgencyOf(days)).toBe(urgency)
})
