/**
 * How well an order of hits answers a question. A grade is 0 (wrong) to 3 (just
 * this); `guideline.md` says what each means. Every number is 0 to 1.
 */
export type Grade = 0 | 1 | 2 | 3

/** From this grade on a product is an answer, not merely near one. */
const IS_ANSWER: Grade = 2

/** Grades of the hits in the order shown, and of every product of the fixture. */
export type Judged = { hits: readonly Grade[]; all: readonly Grade[] }

/**
 * Normalised discounted cumulative gain of the first `depth` hits: gain
 * 2^grade - 1, discount log2(rank + 1), over the best order there is. A
 * question without any answer is served by showing nothing: 1, else 0.
 * Source: Burges et al., Learning to Rank using Gradient Descent, ICML 2005.
 */
export function ndcg({ hits, all }: Judged, depth: number): number {
  const ideal = gain([...all].sort((a, b) => b - a).slice(0, depth))
  if (ideal === 0) return hits.length === 0 ? 1 : 0
  return gain(hits.slice(0, depth)) / ideal
}

/** 1 / rank of the first answer; 0 without one. As `ndcg` where nothing is right. */
export function reciprocalRank({ hits, all }: Judged): number {
  if (!all.some(isAnswer)) return hits.length === 0 ? 1 : 0
  const first = hits.findIndex(isAnswer)
  return first === -1 ? 0 : 1 / (first + 1)
}

/**
 * Share of the answers that are among the first `depth` hits. Counted over at
 * most `depth` answers, so that a full page of answers is 1. As `ndcg` where
 * nothing is right.
 */
export function recall({ hits, all }: Judged, depth: number): number {
  const answers = all.filter(isAnswer).length
  if (answers === 0) return hits.length === 0 ? 1 : 0
  const found = hits.slice(0, depth).filter(isAnswer).length
  return found / Math.min(answers, depth)
}

const isAnswer = (grade: Grade) => grade >= IS_ANSWER

function gain(grades: readonly Grade[]): number {
  return grades.reduce<number>(
    (sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2),
    0
  )
}
