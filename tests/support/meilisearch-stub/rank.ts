import type { Document } from "./filter-tests.ts"
import type { Match } from "./match.ts"

/** A document that answers; without a match where no words were asked for. */
export interface Candidate {
  document: Document
  match: Match | null
}

type Compare = (a: Candidate, b: Candidate) => number

/**
 * Orders candidates by the ranking rules, one after the other; what is equal
 * under all keeps the order in which it came into the index.
 */
export function rank(
  candidates: Candidate[],
  rules: string[],
  sort: string[]
): Candidate[] {
  const compares = rules.flatMap((rule) =>
    rule === "sort" ? sort.map(byField) : [compareBy(rule)]
  )
  return [...candidates].sort((a, b) => {
    for (const compare of compares) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return 0
  })
}

const least =
  (of: (match: Match) => number): Compare =>
  (a, b) =>
    a.match && b.match ? of(a.match) - of(b.match) : 0

const BY_MATCH: Record<string, Compare> = {
  words: least(({ words }) => -words),
  typo: least(({ typos }) => typos),
  proximity: least(({ proximity }) => proximity),
  attribute: least(({ attribute }) => attribute),
  exactness: least(({ exactness }) => -exactness),
}

const compareBy = (rule: string): Compare => BY_MATCH[rule] ?? byField(rule)

/** `price:desc`. Numbers come before words; who has neither comes last. */
function byField(rule: string): Compare {
  const [, field = "", way] = /^(.*):(asc|desc)$/.exec(rule) ?? []
  const sign = way === "desc" ? -1 : 1
  return ({ document: a }, { document: b }) => {
    const [one, other] = [sortValue(a[field], sign), sortValue(b[field], sign)]
    const kinds = kindOf(one) - kindOf(other)
    if (kinds !== 0 || one === undefined || other === undefined) return kinds
    return one === other ? 0 : one < other ? -sign : sign
  }
}

const kindOf = (value: unknown) =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2

/** Of a list the value that brings it furthest to the front. */
function sortValue(value: unknown, sign: number): number | string | undefined {
  const [first] = [value]
    .flat()
    .map((one) => (typeof one === "boolean" ? String(one) : one))
    .filter((one) => typeof one === "number" || typeof one === "string")
    .sort((a, b) => (a < b ? -sign : sign))
  return first
}
