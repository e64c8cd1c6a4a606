import { type Judged, ndcg, recall, reciprocalRank } from "./metrics.ts"

/** One question as an engine answered it. */
export type Outcome = Judged & {
  kind: string
  isHeldOut: boolean
  /** A word was replaced that was right, or by another than was meant. */
  isWronglyCorrected: boolean
}

/** Means over some questions. */
export type Scores = {
  queries: number
  ndcg10: number
  mrr: number
  recall24: number
  /** Share of the questions that have an answer and were shown nothing. */
  zeroResults: number
  wrongCorrections: number
}

/** Scores of all questions, of each class, and of those held out from tuning. */
export type Summary = {
  overall: Scores
  heldOut: Scores
  classes: Record<string, Scores>
}

/** Sums up outcomes; classes in the order in which they first appear. */
export function summarise(outcomes: readonly Outcome[]): Summary {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))]
  return {
    overall: scores(outcomes),
    heldOut: scores(outcomes.filter(({ isHeldOut }) => isHeldOut)),
    classes: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        scores(outcomes.filter((outcome) => outcome.kind === kind)),
      ])
    ),
  }
}

function scores(outcomes: readonly Outcome[]): Scores {
  const answerable = outcomes.filter(({ all }) => all.some((g) => g >= 2))
  return {
    queries: outcomes.length,
    ndcg10: mean(outcomes.map((outcome) => ndcg(outcome, 10))),
    mrr: mean(outcomes.map(reciprocalRank)),
    recall24: mean(outcomes.map((outcome) => recall(outcome, 24))),
    zeroResults: mean(answerable.map(({ hits }) => (hits.length ? 0 : 1))),
    wrongCorrections: mean(
      outcomes.map(({ isWronglyCorrected }) => (isWronglyCorrected ? 1 : 0))
    ),
  }
}

/** 0 of nothing. */
function mean(values: readonly number[]): number {
  if (values.length === 0) return 0
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
