import { describe, expect, it } from "vitest"
import { drops, shortfalls, table } from "./baseline.ts"
import type { Scores, Summary } from "./summary.ts"

const SCORES: Scores = {
  queries: 15,
  ndcg10: 0.8,
  mrr: 0.9,
  recall24: 0.7,
  zeroResults: 0.1,
  wrongCorrections: 0,
}
const summary = (typo: Partial<Scores>): Summary => ({
  overall: SCORES,
  heldOut: SCORES,
  classes: { typo: { ...SCORES, ...typo } },
})

describe("drops", () => {
  it("allows 0.02 and names what is worse by more", () => {
    const before = summary({})
    expect(
      drops(summary({ ndcg10: 0.785, zeroResults: 0.11 }), before)
    ).toEqual([])
    expect(drops(summary({ ndcg10: 0.77, zeroResults: 0.2 }), before)).toEqual([
      "typo ndcg10: 0.800 -> 0.770",
      "typo zeroResults: 0.100 -> 0.200",
    ])
  })

  it("lets better scores be, and misses a class that is gone", () => {
    expect(drops(summary({ mrr: 1, zeroResults: 0 }), summary({}))).toEqual([])
    expect(drops({ ...summary({}), classes: {} }, summary({}))).toEqual([
      "typo is gone",
    ])
  })
})

describe("shortfalls", () => {
  it("names what misses its goal, whatever was before", () => {
    const good = { ...SCORES, ndcg10: 0.9 }
    expect(shortfalls({ ...summary({ ndcg10: 0.7 }), overall: good })).toEqual(
      []
    )
    expect(
      shortfalls({
        ...summary({ ndcg10: 0.69 }),
        overall: { ...SCORES, wrongCorrections: 0.011 },
      })
    ).toEqual([
      "overall ndcg10: 0.800 < 0.850",
      "typo ndcg10: 0.690 < 0.700",
      "overall wrongCorrections: 0.011 > 0.010",
    ])
  })
})

describe("table", () => {
  it("shows the baseline beside what was measured", () => {
    const text = table(summary({ ndcg10: 0.85 }), summary({}))
    expect(text).toMatch(/typo +0\.850 +\(0\.800\)/)
    expect(table(summary({}))).toContain("(-)")
  })
})
