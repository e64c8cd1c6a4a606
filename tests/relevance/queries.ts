import { readFileSync } from "node:fs"
import path from "node:path"
import { type Condition, type Facts, fits, parseCriterion } from "./criteria.ts"
import type { Grade } from "./metrics.ts"

/** A question and, per grade, which products earn it (see `guideline.md`). */
export type JudgedQuery = {
  id: string
  /** Its class, as `typo`. */
  kind: string
  q: string
  /** Not to be looked at while words, synonyms or weights are tuned. */
  isHeldOut: boolean
  /** Words that are to be taken for others, as `pisng>pisang`; no others are. */
  fixes: ReadonlySet<string>
  /** From the highest grade down; the first that fits counts. */
  criteria: { grade: Grade; text: string; ways: Condition[][] }[]
}

type Row = {
  id: string
  kind: string
  q: string
  held_out?: boolean
  fixes?: string[]
  3?: string
  2?: string
  1?: string
}

const GRADES = [3, 2, 1] as const

/** All judged questions, their criteria parsed. Throws on a faulty criterion. */
export function readQueries(): JudgedQuery[] {
  const file = path.join(import.meta.dirname, "queries.jsonl")
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => toQuery(JSON.parse(line) as Row))
}

/** The grade of a product for a question: every product has one. */
export function judge(query: JudgedQuery, facts: Facts): Grade {
  return query.criteria.find(({ ways }) => fits(ways, facts))?.grade ?? 0
}

function toQuery(row: Row): JudgedQuery {
  return {
    id: row.id,
    kind: row.kind,
    q: row.q,
    isHeldOut: row.held_out ?? false,
    fixes: new Set(row.fixes),
    criteria: GRADES.flatMap((grade) => {
      const text = row[grade]
      return text ? [{ grade, text, ways: parseCriterion(text) }] : []
    }),
  }
}
