import {
  normaliseText,
  normaliseWords,
  queryTerms,
  type QueryTerm,
} from "../../lib/normalise"
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
    // Each word once: a name that two fields repeat is worth no more.
    text_b: [...new Set(normaliseWords(parts.B.join(" ")))].join(" "),
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

/** A question in SQL: which rows it finds, and what each is worth. */
export type Question = { condition: string; score: string }

/**
 * Compiles a question: every word must be found, the last one also as a
 * beginning. Undefined when the question holds no word.
 */
export function compileQuestion(
  question: string | undefined,
  parameters: Parameters
): Question | undefined {
  const terms = queryTerms(question ?? "")
  if (!terms.length) {
    return undefined
  }
  const found = terms.map((term) => compileTerm(term, parameters)).join(" && ")
  // Scored by the exact words alone: ts_rank drops one of two operands with
  // the same letters, and would lose the prefix beside an equal stem.
  const scored = parameters.add(terms.map(exactWords).join(" | "))
  return {
    condition: `search_vector @@ (${found})`,
    score: `ts_rank('${RANKING}', search_vector, to_tsquery('simple', ${scored}))`,
  }
}

// The words are letters and digits only (the normaliser sees to that), so the
// little query language of to_tsquery has nothing to misread.
function compileTerm(term: QueryTerm, parameters: Parameters): string {
  const stems = term.spellings.map((word) => `${word}:${STEMMED}`).join(" | ")
  return `(to_tsquery('simple', ${parameters.add(exactWords(term))})
    || to_tsquery('indonesian', ${parameters.add(stems)}))`
}

const exactWords = ({ spellings, isPrefix }: QueryTerm) =>
  spellings.map((word) => `${word}:${isPrefix ? "*" : ""}${EXACT}`).join(" | ")
