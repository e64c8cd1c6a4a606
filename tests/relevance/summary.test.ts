import { describe, expect, it } from "vitest"
import { type Outcome, summarise } from "./summary.ts"

const outcome = (over: Partial<Outcome>): Outcome => ({
  kind: "typo",
  isHeldOut: false,
  isWronglyCorrected: false,
  hits: [3],
  all: [3, 0],
  ...over,
})

describe("summarise", () => {
  it("takes the means of all, of each class and of those held out", () => {
    const { overall, heldOut, classes } = summarise([
      outcome({}),
      outcome({ hits: [0, 3], isHeldOut: true }),
      outcome({ kind: "synonym", hits: [], isWronglyCorrected: true }),
      outcome({ kind: "nothing", hits: [], all: [0, 0] }),
    ])
    // Reciprocal ranks 1, 1/2, 0, 1.
    expect(overall.mrr).toBe(0.625)
    expect(overall.queries).toBe(4)
    expect(overall.wrongCorrections).toBe(0.25)
    // Of three questions that have an answer one was shown nothing.
    expect(overall.zeroResults).toBeCloseTo(1 / 3, 10)
    expect(heldOut).toMatchObject({ queries: 1, mrr: 0.5, recall24: 1 })
    expect(Object.keys(classes)).toEqual(["typo", "synonym", "nothing"])
    // 1 and 1 / log2 3.
    expect(classes["typo"]?.ndcg10).toBeCloseTo((1 + 0.63093) / 2, 4)
    expect(classes["synonym"]).toMatchObject({ ndcg10: 0, zeroResults: 1 })
    expect(classes["nothing"]).toMatchObject({ ndcg10: 1, zeroResults: 0 })
  })

  it("answers zeros for no questions", () => {
    expect(summarise([]).overall).toMatchObject({ queries: 0, ndcg10: 0 })
  })
})
