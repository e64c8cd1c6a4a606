import { expect, it } from "vitest"
import { TokenBuckets } from "./token-buckets"

it("allows a burst, then a steady flow, to each on its own", () => {
  let now = 0
  const buckets = new TokenBuckets({ burst: 3, perSecond: 2 }, () => now)
  expect([1, 2, 3, 4].map(() => buckets.take("a"))).toEqual([0, 0, 0, 500])
  expect(buckets.take("b")).toBe(0)
  now = 499
  expect(buckets.take("a")).toBeGreaterThan(0)
  now = 500
  expect([buckets.take("a"), buckets.take("a")]).toEqual([0, 500])
  now = 60_000
  expect([1, 2, 3, 4].map(() => buckets.take("a"))).toEqual([0, 0, 0, 500])
})
