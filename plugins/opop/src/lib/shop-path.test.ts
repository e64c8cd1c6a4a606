import { describe, expect, it } from "vitest"
import { shopPath } from "./shop-path"
import type { ShopState } from "./shop-states"

const way = (from: ShopState, to: ShopState) =>
  shopPath(from, to, "officer").map((hop) => hop.to)

describe("shopPath", () => {
  it.each([
    ["draft", "submitted", ["submitted"]],
    ["draft", "approved", ["submitted", "under_review", "approved"]],
    ["under_review", "approved", ["approved"]],
    ["withdrawn", "under_review", ["submitted", "under_review"]],
    ["rejected", "under_review", ["under_review"]],
    ["submitted", "submitted", []],
  ] as const)("leads from %s to %s", (from, to, hops) => {
    expect(way(from, to)).toEqual(hops)
  })

  it.each(["approved", "suspended"] as const)(
    "leads nowhere from a shop that is %s: that is not the application's",
    (from) => {
      expect(way(from, "rejected")).toEqual([])
      expect(way(from, "withdrawn")).toEqual([])
    }
  )

  it("tells the applicant's part from the office's", () => {
    expect(shopPath("draft", "under_review", "officer")).toEqual([
      { to: "submitted", isApplicants: true },
      { to: "under_review", isApplicants: false },
    ])
  })
})
