import { describe, expect, it } from "vitest"
import { describeRefreshes, SAID } from "./words"

const done = {
  ...{ id: 7, state: "done" as const, fault: null },
  started_at: new Date("2026-11-27T05:00:00Z"),
  finished_at: new Date("2026-11-27T05:00:02Z"),
  snapshot_at: new Date("2026-11-27T05:00:00Z"),
  models: [
    { name: "sale_entry", ms: 1500 },
    { name: "sales_month", ms: 300 },
  ],
}
const failed = {
  ...{ ...done, id: 8, state: "failed" as const, models: [] },
  ...{ snapshot_at: null, fault: "permission denied" },
}

describe("describeRefreshes", () => {
  it("tells the moment of the figures and how long each model took", () => {
    expect(describeRefreshes([done])).toEqual([
      "Reports: figures of 2026-11-27T05:00:00.000Z, made in 1.8 s",
      "Reports, sale_entry: 1.5 s",
      "Reports, sales_month: 0.3 s",
    ])
  })

  it("tells what went wrong since then, and nothing older", () => {
    const died = { ...failed, id: 6, fault: null }
    const [first, second] = describeRefreshes([failed, done, died])
    expect(first).toBe(
      "Reports: refresh 8 of 2026-11-27T05:00:00.000Z failed: permission denied"
    )
    expect(second).toContain("figures of")
  })

  it("says so where none was ever done", () => {
    expect(
      describeRefreshes([{ ...failed, state: "interrupted", fault: null }])
    ).toEqual([
      "Reports: refresh 8 of 2026-11-27T05:00:00.000Z died",
      SAID.never,
    ])
  })
})
