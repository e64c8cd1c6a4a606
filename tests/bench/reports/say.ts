import { ms, type Timing } from "../lib/measure.ts"
import type { Row } from "../lib/table.ts"

const GOAL_MS = 1000

/** A row of one or more readers of the same, and whether the slowest kept the goal. */
export const said = (question: string, ...timings: Timing[]): Row => ({
  question: `reports: ${question}`,
  ours: timings.map(({ p50, p95 }) => `${ms(p50)} / ${ms(p95)}`).join("; "),
  note: `p95 goal ≤ ${GOAL_MS} ms${timings.some(({ p95 }) => p95 > GOAL_MS) ? ", missed" : ""}`,
})
