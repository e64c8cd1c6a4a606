import { describe, expect, it } from "vitest"
import { splitLeft } from "./time-left"

const NOW = Date.parse("2026-11-24T10:00:00.000Z")

describe("splitLeft", () => {
  it.each([
    ["2026-11-25T10:00:00.000Z", { hours: 24, minutes: 0 }],
    ["2026-11-24T11:59:59.000Z", { hours: 1, minutes: 59 }],
    ["2026-11-24T10:00:30.000Z", { hours: 0, minutes: 0 }],
    ["2026-11-24T09:59:59.000Z", null],
    ["no time", null],
  ])("%s", (until, left) => {
    expect(splitLeft(until, NOW)).toEqual(left)
  })
})
