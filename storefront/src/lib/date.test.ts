import { afterEach, expect, it } from "vitest"
import {
  dayOf,
  formatDate,
  formatDateTime,
  formatDays,
  formatMonths,
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

it("names a week by its days, the last one inside", () => {
  const week = (from: string, to: string) => ({
    from: `${from}T17:00:00.000Z`,
    to: `${to}T17:00:00.000Z`,
  })
  const here = week("2026-11-22", "2026-11-29")
  expect(formatDays(here, "id")).toBe("23 – 29 November 2026")
  expect(formatDays(here, "en")).toBe("23 – 29 November 2026")
  expect(formatDays(week("2026-12-27", "2027-01-03"), "id")).toBe(
    "28 Desember 2026 – 3 Januari 2027"
  )
})

it("names months, one by itself", () => {
  const span = { from: "2025-12", to: "2026-02" }
  expect(formatMonths(span, "id")).toBe("Desember 2025 – Februari 2026")
  expect(formatMonths({ ...span, from: span.to }, "en")).toBe("February 2026")
})

it("has a clock that tests can set", () => {
  setNow(new Date("2026-01-02T03:04:05Z"))
  expect(now().toISOString()).toBe("2026-01-02T03:04:05.000Z")
})

it("knows which day it is in Jakarta", () => {
  expect(dayOf(new Date("2026-11-24T17:30:00Z"))).toBe("2026-11-25")
  expect(dayOf(new Date("2026-11-24T16:59:00Z"))).toBe("2026-11-24")
})
