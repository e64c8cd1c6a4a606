import { describe, expect, it } from "vitest"
import { ndcg, recall, reciprocalRank } from "./metrics.ts"

describe("ndcg", () => {
  it("is 1 for the best order", () => {
    expect(ndcg({ hits: [3, 2, 1], all: [0, 1, 2, 3] }, 10)).toBe(1)
  })

  it("weighs gains by rank", () => {
    // Gains 3, 7, 0, 1 at discounts 1, log2 3, 2, log2 5; best 7, 3, 1.
    // (3 + 4.41651 + 0 + 0.43068) / (7 + 1.89279 + 0.5) = 0.83544
    const judged = { hits: [2, 3, 0, 1], all: [0, 1, 2, 3] } as const
    expect(ndcg(judged, 10)).toBeCloseTo(0.83544, 4)
  })

  it("reads no further than its depth", () => {
    // Hits 1 of best 7: (1) / (7), the 3 at rank 2 is not seen.
    expect(ndcg({ hits: [1, 3], all: [1, 3] }, 1)).toBeCloseTo(1 / 7, 10)
  })

  it("counts answers that were not shown", () => {
    // 7 / (7 + 7 / log2 3)
    expect(ndcg({ hits: [3], all: [3, 3] }, 10)).toBeCloseTo(0.61315, 4)
  })

  it("wants nothing shown where nothing is right", () => {
    expect(ndcg({ hits: [], all: [0, 0] }, 10)).toBe(1)
    expect(ndcg({ hits: [0], all: [0, 0] }, 10)).toBe(0)
  })
})

describe("reciprocalRank", () => {
  it("is one over the rank of the first answer; grade 1 is none", () => {
    expect(reciprocalRank({ hits: [0, 1, 2, 3], all: [0, 1, 2, 3] })).toBe(
      1 / 3
    )
  })

  it("is 0 when the answer is not shown", () => {
    expect(reciprocalRank({ hits: [1, 0], all: [1, 0, 2] })).toBe(0)
    expect(reciprocalRank({ hits: [], all: [2] })).toBe(0)
  })

  it("wants nothing shown where nothing is right", () => {
    expect(reciprocalRank({ hits: [], all: [1] })).toBe(1)
    expect(reciprocalRank({ hits: [1], all: [1] })).toBe(0)
  })
})

describe("recall", () => {
  it("is the share of the answers among the first hits", () => {
    expect(recall({ hits: [3, 0, 2, 0], all: [3, 2, 2, 2, 0] }, 4)).toBe(0.5)
  })

  it("is 1 for a full page of answers", () => {
    expect(recall({ hits: [2, 2], all: [2, 2, 2, 2] }, 2)).toBe(1)
  })

  it("wants nothing shown where nothing is right", () => {
    expect(recall({ hits: [], all: [0] }, 24)).toBe(1)
    expect(recall({ hits: [0], all: [0] }, 24)).toBe(0)
  })
})
