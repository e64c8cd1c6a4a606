import type { Scores, Summary } from "./summary.ts"

/** A score may be this much lower than the baseline before it is a fault. */
const TOLERANCE = 0.02

/** What search has to reach whatever it did before: the goals it was made for. */
const GOALS = { overall: 0.85, class: 0.7, wrongCorrections: 0.01 }

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

/** Goals that are missed, as `typo ndcg10: 0.650 < 0.700`. */
export function shortfalls({ overall, classes }: Summary): string[] {
  const scored = [
    { name: "overall", least: GOALS.overall, ndcg10: overall.ndcg10 },
    ...Object.entries(classes).map(([name, { ndcg10 }]) => ({
      ...{ name, least: GOALS.class, ndcg10 },
    })),
  ]
  const most = GOALS.wrongCorrections
  return [
    ...scored
      .filter(({ ndcg10, least }) => ndcg10 < least)
      .map(
        ({ name, ndcg10, least }) =>
          `${name} ndcg10: ${format(ndcg10)} < ${format(least)}`
      ),
    ...(overall.wrongCorrections > most
      ? [
          `overall wrongCorrections: ${format(overall.wrongCorrections)} > ${format(most)}`,
        ]
      : []),
  ]
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
