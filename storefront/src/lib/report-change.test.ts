import { describe, expect, it } from "vitest"
import { changeOf, isGood } from "./report-change"

describe("a change", () => {
  it.each([
    [120, 100, { way: "up", share: 0.2 }],
    [50, 100, { way: "down", share: 0.5 }],
    [350, 100, { way: "times", times: 3.5 }],
    [100, 100, { way: "same" }],
    [0, 0, { way: "same" }],
    [5, 0, { way: "new" }],
    [0, 5, { way: "gone" }],
    [5, null, { way: "unknown" }],
    [null, 5, { way: "unknown" }],
    [50, -100, { way: "up", share: 1.5 }],
  ])("from %s to what was %s", (value, before, change) => {
    expect(changeOf(value, before)).toEqual(change)
  })

  it("is good by what is wanted", () => {
    const up = changeOf(2, 1)
    expect(isGood(up, "more")).toBe(true)
    expect(isGood(up, "less")).toBe(false)
    expect(isGood(up, null)).toBeNull()
    expect(isGood(changeOf(1, null), "more")).toBeNull()
    expect(isGood(changeOf(0, 1), "less")).toBe(true)
  })
})
