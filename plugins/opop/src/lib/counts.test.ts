import { describe, expect, it } from "vitest"
import { withCountTime } from "./counts"

const now = new Date("2026-11-26T03:00:00Z")

describe("withCountTime", () => {
  it.each([
    ["a new count", { santri_day: 12 }, null, now],
    ["another count", { workers: 3 }, { workers: 2 }, now],
    ["the same count", { workers: 2 }, { workers: 2 }, undefined],
    ["no count", { note: "x" }, { workers: 2 }, undefined],
    ["nothing counted", { workers: null }, null, undefined],
    ["the last count taken back", { workers: null }, { workers: 2 }, null],
    [
      "one of two taken back",
      { workers: null },
      { workers: 2, teachers: 4 },
      now,
    ],
  ])("dates %s", (_, record, before, expected) => {
    expect(withCountTime(record, { before, now }).counts_as_of).toEqual(
      expected
    )
  })

  it("keeps a time that is named", () => {
    const counts_as_of = new Date("2025-01-01T00:00:00Z")
    expect(
      withCountTime({ workers: 1, counts_as_of }, { before: null, now })
    ).toEqual({ workers: 1, counts_as_of })
  })
})
