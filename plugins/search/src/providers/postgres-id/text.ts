import { normaliseText, queryTerms, type QueryTerm } from "../../lib/normalise"
import type { Parameters } from "./filters"
import type { Column } from "./schema"

/*
 * What lives where in the one vector of a row:
 *   A  exact words of the fields of weight A (titles)
 *   B  exact words of the fields of weight B (names, places, SKU)
 *   C  stems of the A fields
 *   D  stems of the rest (descriptions)
 * A word is looked for as it is in A and B and by its stem in C and D, so the
 * rough Indonesian stemmer (keripik -> ripik) adds hits and never replaces one.
 */
const EXACT = "AB"
const STEMMED = "CD"

/** Weights of D, C, B, A for ts_rank. */
const RANKING = "{0.1, 0.3, 0.5, 1.0}"

/** Words of one document for each weight, folded; input of `vectorSql`. */
export type DocumentText = Record<"text_a" | "text_b" | "text_d", string>

/** Gathers the searchable fields of a document. */
export function documentText(
  columns: Iterable<Column>,
  document: Record<string, unknown>
): DocumentText {
  const parts = { A: [] as string[], B: [] as string[], D: [] as string[] }
  for (const { name, weight } of columns) {
    if (weight) {
      parts[weight].push(...texts(document[name]))
    }
  }
  return {
    text_a: normaliseText(parts.A.join(" ")),
    text_b: normaliseText(parts.B.join(" ")),
    text_d: normaliseText(parts.D.join(" ")),
  }
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === "string"
  )

/** The vector of a row whose words are in columns text_a, text_b, text_d. */
export const VECTOR_SQL = `
  setweight(to_tsvector('simple', text_a), 'A')
  || setweight(to_tsvector('simple', text_b), 'B')
  || setweight(to_tsvector('indonesian', text_a), 'C')
  || setweight(to_tsvector('indonesian', text_d), 'D')`

/**
 * A question as a tsquery expression: every word must be found, the last one
 * also as a beginning. Undefined when the question holds no word.
 */
export function compileQuestion(
  question: string | undefined,
  parameters: Parameters
): string | undefined {
  const terms = queryTerms(question ?? "").map((term) =>
    compileTerm(term, parameters)
  )
  return terms.length ? `(${terms.join(" && ")})` : undefined
}

/** Relevance of a row for a compiled question, as SQL. */
export const rankSql = (question: string) =>
  `ts_rank('${RANKING}', search_vector, ${question})`

// The words are letters and digits only (the normaliser sees to that), so the
// little query language of to_tsquery has nothing to misread.
function compileTerm(term: QueryTerm, parameters: Parameters): string {
  const exact = term.spellings
    .map((word) => `${word}:${term.isPrefix ? "*" : ""}${EXACT}`)
    .join(" | ")
  const stems = term.spellings.map((word) => `${word}:${STEMMED}`).join(" | ")
  return `(to_tsquery('simple', ${parameters.add(exact)}) || to_tsquery('indonesian', ${parameters.add(stems)}))`
}
