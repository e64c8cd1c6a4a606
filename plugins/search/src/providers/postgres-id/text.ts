import { normaliseText, normaliseWords } from "../../lib/normalise"
import type { QueryTerm } from "../../lib/query-terms"
import { stemWord, stemWords } from "../../lib/stem"
import type { Parameters } from "./filters"
import type { Column } from "./schema"

/*
 * Two vectors a row:
 *   exact_words  the words as they are: weight A of the fields of weight A
 *                (titles), B of the fields of weight B (names, places, SKU)
 *   stems        what is left of all words, descriptions too, without their ends
 * A word is looked for as it is in the one and by its stem in the other, so the
 * light stemmer (anyaman -> anyam) adds hits and never replaces one.
 * They are apart because an index knows no weights: a question that names some
 * would have to read the whole vector of every row that it finds.
 */
export const EXACT_COLUMN = "exact_words"
export const STEM_COLUMN = "stems"

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
    text_d: stemWords([...parts.A, ...parts.B, ...parts.D].join(" ")),
  }
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === "string"
  )

/** The vectors of a row whose words are in columns text_a, text_b, text_d. */
export const EXACT_SQL = `setweight(to_tsvector('simple', text_a), 'A')
  || setweight(to_tsvector('simple', text_b), 'B')`
export const STEM_SQL = `to_tsvector('simple', text_d)`

/** A question in SQL: which rows it finds, and what each is worth. */
export type Question = { condition: string; score: string }

/**
 * Compiles a question: every word must be found, the last one also as a
 * beginning. Undefined when the question holds no word.
 */
export function compileQuestion(
  terms: QueryTerm[],
  parameters: Parameters
): Question | undefined {
  if (!terms.length) {
    return undefined
  }
  // Scored by the exact words alone: a stem says what it may be about, not
  // that it is the thing itself.
  const scored = parameters.add(terms.map(exactWords).join(" | "))
  return {
    condition: terms.map((term) => compileTerm(term, parameters)).join(" and "),
    score: `ts_rank('${RANKING}', ${EXACT_COLUMN}, to_tsquery('simple', ${scored}))`,
  }
}

// The words are letters and digits only (the normaliser sees to that), so the
// little query language of to_tsquery has nothing to misread.
function compileTerm(term: QueryTerm, parameters: Parameters): string {
  const exact = parameters.add(exactWords(term))
  const stems = parameters.add(stemmed(term))
  return `(${EXACT_COLUMN} @@ to_tsquery('simple', ${exact})
    or ${STEM_COLUMN} @@ to_tsquery('simple', ${stems}))`
}

const exactWords = ({ spellings, isPrefix }: QueryTerm) =>
  spellings
    .map((words) => `${phrase(words)}${isPrefix ? ":*" : ""}`)
    .join(" | ")

const phrase = (words: string[]) => words.join(" <-> ")

/** Stems have no order: those of a phrase are looked for anywhere. */
const stemmed = ({ spellings }: QueryTerm) =>
  spellings.map((words) => `(${words.map(stemWord).join(" & ")})`).join(" | ")
