import { describe, expect, it } from "vitest"
import { hasWork, isMorning } from "./desk"

describe("isMorning", () => {
  it.each([
    ["2026-11-23T23:59:59Z", false],
    ["2026-11-24T00:00:00Z", true],
    ["2026-11-24T03:59:59Z", true],
    ["2026-11-24T04:00:00Z", false],
    ["2026-11-24T12:00:00Z", false],
  ])("at %s: %s", (time, is) => {
    expect(isMorning(new Date(time))).toBe(is)
  })
})

describe("hasWork", () => {
  it.each([
    [{ listings: 0, changes: 0, papers: 0 }, false],
    [{ listings: 1, changes: 0, papers: 0 }, true],
    [{ listings: 0, changes: 0, papers: 2 }, true],
  ])("of %o is %s", (work, is) => {
    expect(hasWork(work)).toBe(is)
  })
})
