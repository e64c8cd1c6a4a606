import type { Scores, Summary } from "./summary.ts"

/** A score may be this much lower than the baseline before it is a fault. */
const TOLERANCE = 0.02

const HIGHER_IS_BETTER = ["ndcg10", "mrr", "recall24"] as const
const LOWER_IS_BETTER = ["zeroResults", "wrongCorrections"] as const

/** What got worse than the baseline by more than 0.02, as `typo ndcg10`. */
export function drops(now: Summary, before: Summary): string[] {
  const measured = rows(now)
  return [...rows(before)].flatMap(([name, floor]) => {
    const scores = measured.get(name)
    if (!scores) return [`${name} is gone`]
    return [
      ...HIGHER_IS_BETTER.filter((key) => floor[key] - scores[key] > TOLERANCE),
      ...LOWER_IS_BETTER.filter((key) => scores[key] - floor[key] > TOLERANCE),
    ].map(
      (key) => `${name} ${key}: ${format(floor[key])} -> ${format(scores[key])}`
    )
  })
}

/** All scores as a table, nDCG@10 of the baseline in brackets. */
export function table(now: Summary, before?: Summary): string {
  const floors = before && rows(before)
  const lines = [...rows(now)].map(([name, scores]) => {
    const floor = floors?.get(name)
    return [
      name.padEnd(16),
      format(scores.ndcg10),
      `(${floor ? format(floor.ndcg10) : "-"})`.padEnd(8),
      ...[
        scores.mrr,
        scores.recall24,
        scores.zeroResults,
        scores.wrongCorrections,
      ].map(format),
    ].join("  ")
  })
  const head = `${"".padEnd(16)}  nDCG@10  (was)  MRR  recall@24  no hits  wrongly corrected`
  return [head, ...lines].join("\n")
}

function rows({ overall, heldOut, classes }: Summary): Map<string, Scores> {
  return new Map([
    ["overall", overall],
    ["held out", heldOut],
    ...Object.entries(classes),
  ])
}

const format = (score: number) => score.toFixed(3)
