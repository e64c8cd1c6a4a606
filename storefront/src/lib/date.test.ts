import { afterEach, expect, it } from "vitest"
import {
  dayOf,
  formatDate,
  formatDateTime,
  formatTime,
  now,
  setNow,
} from "./date"

afterEach(() => setNow(null))

it("writes dates and times for people in western Indonesia", () => {
  const late = "2026-11-24T17:30:00.000Z"
  expect(formatDate(late, "id")).toBe("25 November 2026")
  expect(formatTime(late, "id")).toBe("00.30 WIB")
  expect(formatTime(late, "en")).toBe("00:30 WIB")
  expect(formatDateTime(late, "en")).toBe("25 November 2026, 00:30 WIB")
})

it("has a clock that tests can set", () => {
  setNow(new Date("2026-01-02T03:04:05Z"))
  expect(now().toISOString()).toBe("2026-01-02T03:04:05.000Z")
})

it("knows which day it is in Jakarta", () => {
  expect(dayOf(new Date("2026-11-24T17:30:00Z"))).toBe("2026-11-25")
  expect(dayOf(new Date("2026-11-24T16:59:00Z"))).toBe("2026-11-24")
})
