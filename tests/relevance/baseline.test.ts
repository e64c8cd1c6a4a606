import { describe, expect, it } from "vitest"
import { drops, table } from "./baseline.ts"
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

describe("table", () => {
  it("shows the baseline beside what was measured", () => {
    const text = table(summary({ ndcg10: 0.85 }), summary({}))
    expect(text).toMatch(/typo +0\.850 +\(0\.800\)/)
    expect(table(summary({}))).toContain("(-)")
  })
})
