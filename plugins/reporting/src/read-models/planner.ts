/**
 * For statements that fill read models, within their transaction: whole tables
 * are joined, in hashes, also where statistics are missing or old and the
 * planner would look a row up for each row. The lines of a million orders are
 * sorted in memory; fewer take as much less.
 */
export const PLANNER: readonly string[] = [
  "set local enable_nestloop = off",
  "set local work_mem = '256MB'",
]
