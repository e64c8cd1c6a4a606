import { describe, expect, it } from "vitest"
import { chooseTiers } from "./choose-tiers"

/** Rows that fit by tier, and those that are called by the words. */
const tiers = (...counts: [fitting: number, named: number][]) =>
  counts.map(([fitting, named]) => ({ fitting, named }))

describe("chooseTiers", () => {
  it.each([
    ["the smallest that holds enough", tiers([150, 120], [851, 700]), 0],
    ["that and those before it", tiers([80, 70], [600, 50], [321, 0]), 1],
    ["not what only tells of the words", tiers([300, 9], [701, 200]), 1],
  ])("takes %s", (_, found, first) => {
    expect(chooseTiers(found, 24)).toEqual({
      ...{ first, last: first, isWeak: false },
    })
  })

  it("takes tellers where hardly anything is called by the words", () => {
    expect(chooseTiers(tiers([90, 2], [911, 3]), 24)).toEqual({
      ...{ first: 1, last: 1, isWeak: true },
    })
  })

  it("reaches further for later pages, from the same first", () => {
    const found = tiers([150, 140], [400, 300], [451, 300])
    const lasts = [24, 150, 151, 550, 551, 1000].map((upTo) => {
      const { first, last } = chooseTiers(found, upTo)
      expect(first).toBe(0)
      return last
    })
    expect(lasts).toEqual([0, 0, 1, 1, 2, 2])
  })

  it("reads all rows where a page lies beyond what was looked at", () => {
    expect(chooseTiers(tiers([1001, 900], [0, 0]), 1020).last).toBe(1)
  })
})
