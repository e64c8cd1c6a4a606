import { ms, type Timing } from "../lib/measure.ts"
import type { Row } from "../lib/table.ts"
import type { Twice } from "./asked-twice.ts"

const GOAL_MS = 1000

const isWithin = (timings: Timing[]) =>
  timings.every(({ p95 }) => p95 <= GOAL_MS)

const words = (timings: Timing[]) =>
  timings.map(({ p50, p95 }) => `${ms(p50)} / ${ms(p95)}`).join("; ")

/** A row of one or more readers of the same, and whether the slowest kept the goal. */
export const said = (question: string, ...timings: Timing[]): Row => ({
  question: `reports: ${question}`,
  ours: words(timings),
  note: `p95 goal ≤ ${GOAL_MS} ms${isWithin(timings) ? "" : ", missed"}`,
})

/** As `said`, of what is kept until the figures are others: its first asker, and all later ones. */
export function saidTwice(question: string, ...readers: Twice[]): Row {
  const first = readers.map((reader) => reader.first)
  const later = readers.map((reader) => reader.later)
  const row = said(question, ...later)
  return {
    ...row,
    ours: `${row.ours} (first: ${words(first)})`,
    note: `${row.note}${isWithin(first) ? "" : "; missed by who asks first"}`,
  }
}
